#include "ui/case_file/persons_of_case.h"

#include "models/fold.h"
#include "ui/letters/letter_on_paper.h"
#include "ui/words.h"
#include "ui/words/told_journal.h"

#include <QCoreApplication>
#include <QSet>

namespace redress {

namespace {

struct Word
{
    Q_DECLARE_TR_FUNCTIONS(PersonsOfCase)
};

class Persons
{
public:
    explicit Persons(const CaseFileSource& source) : source(source), complaint(source.view.complaint)
    {
        known.insert(fold(complaint.intake.complainant.name));
        known.insert(fold(complaint.registered.name));
    }

    QList<PersonInCase> all()
    {
        addStaff();
        for (const CaseHappening& one : source.view.journal) {
            if (const auto* named = std::get_if<happened::RepresentativeNamed>(&one.event)) {
                addRepresentative(named->representative);
            } else if (const auto* registered = std::get_if<happened::CaseRegistered>(&one.event)) {
                addRepresentative(registered->intake.representative);
            }
        }
        addRepresentative(complaint.intake.representative);
        for (const Post& one : complaint.post) {
            add(one.sender, Word::tr("Sender of post"));
        }
        for (const HandOff& one : complaint.handOffs) {
            add(one.answeredBy, Word::tr("Answered a hand-off on paper"));
        }
        return persons;
    }

private:
    void add(const QString& text, const QString& what)
    {
        const QString plain = text.simplified();
        const QString folded = fold(plain);
        if (!folded.isEmpty() && !known.contains(folded)) {
            known.insert(folded);
            persons.append({plain, what});
        }
    }

    void addRepresentative(const Representative& one)
    {
        add(one.name, Word::tr("Representative"));
        add(one.phone, Word::tr("Representative's phone"));
        add(one.email, Word::tr("Representative's e-mail"));
    }

    void addStaff()
    {
        const QString texts = everything();
        for (const Staff& one : source.office.staff) {
            if (!one.name.isEmpty() && texts.contains(one.name, Qt::CaseInsensitive)) {
                add(one.name, wordOf(one.role));
            }
        }
    }

    /** Where people of the house can be named. */
    [[nodiscard]] QString everything() const
    {
        QStringList texts;
        for (const ToldEntry& one : toldJournal(source.view, source.office, source.zone)) {
            texts += {one.headline, one.actor, one.quote};
        }
        for (const Letter& one : lettersOf(source.view)) {
            const LetterOnPaper sheet =
                letterOnPaper(source.view, one, source.office, source.zone, source.made);
            texts += {sheet.signer, sheet.signedFor, sheet.subject, sheet.body, sheet.enclosures};
        }
        for (const Reading& one : source.readings) {
            const Staff* reader = source.office.member(one.staff);
            texts.append(reader == nullptr ? QString() : reader->name);
        }
        return texts.join(u'\n');
    }

    const CaseFileSource& source;
    const Case& complaint;
    QSet<QString> known;
    QList<PersonInCase> persons;
};

} // namespace

QList<PersonInCase> personsOf(const CaseFileSource& source)
{
    return Persons(source).all();
}

} // namespace redress
