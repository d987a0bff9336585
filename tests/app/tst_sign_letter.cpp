#include "app/letters/sign_letter.h"

#include "tests/support/letter_office.h"

#include <QtTest>

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

/** All that the register keeps of a text, wherever: the journal with its payloads, and every table. */
int placesOf(Database& database, const QString& text)
{
    int found = 0;
    const QStringList tables = {u"journal"_s, u"payloads"_s,     u"letters"_s,
                                u"cases"_s,   u"search_texts"_s, u"readings"_s};
    for (const QString& table : tables) {
        for (const Row& row : database.run(u"SELECT * FROM "_s + table)) {
            for (int column = 0; column < row.width(); ++column) {
                found += row.text(column).contains(text) ? 1 : 0;
            }
        }
    }
    return found;
}

} // namespace

class TestSignLetter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRightPasswordSigns_data() { addEngines(); }
    void theRightPasswordSigns()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const auto view = office.sign(id);
        QVERIFY2(view, view ? "" : qPrintable(view.refusal().text));
        const Letter letter = office.letterOf(id);
        QCOMPARE(letter.state, LetterState::Signed);
        QCOMPARE(letter.signer, office.deedOf(u"manager"_s).session.staff);
        QCOMPARE(letter.journalHead.size(), 16);
        QCOMPARE(view->complaint.letters.first(), letter);
    }

    void aWrongPasswordSignsNothing_data() { addEngines(); }
    void aWrongPasswordSignsNothing()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const qint64 before = head(*office.database).sequence;
        for (const QString& typed : {u"something else 1"_s, QString(), OfficeOfFive::password() + u' '}) {
            const auto refused = office.sign(id, typed);
            QCOMPARE(refused.refusal().field, u"password"_s);
            QCOMPARE(refused.refusal().reason, u"wrong"_s);
        }
        QCOMPARE(head(*office.database).sequence, before);
        QCOMPARE(office.letterOf(id).state, LetterState::Submitted);
    }

    void manyWrongPasswordsLockNobodyOutAsAtTheSignIn_data() { addEngines(); }
    void manyWrongPasswordsLockNobodyOutAsAtTheSignIn()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        for (int tries = 0; tries < 6; ++tries) {
            QCOMPARE(office.sign(id, u"something else 1"_s).refusal().reason, u"wrong"_s);
        }
        QVERIFY(office.sign(id));
    }

    void anothersPasswordIsAWrongOne_data() { addEngines(); }
    void anothersPasswordIsAWrongOne()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const Deed administrator = office.deedOf(u"admin"_s);
        const StaffId manager = office.deedOf(u"manager"_s).session.staff;
        const QString fresh = u"quite another 2"_s;
        OfficeOfFive::require(setPassword(*office.database, administrator, manager, fresh));
        QCOMPARE(office.sign(id, OfficeOfFive::password()).refusal().reason, u"wrong"_s);
        QVERIFY(office.sign(id, fresh));
    }

    void whoseAccountWasClosedMeanwhileSignsNothing_data() { addEngines(); }
    void whoseAccountWasClosedMeanwhileSignsNothing()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const Deed leftOpen = office.deedOf(u"manager"_s);
        OfficeOfFive::require(
            closeAccount(*office.database, office.deedOf(u"admin"_s), leftOpen.session.staff));
        const auto refused =
            signLetter(*office.database, leftOpen, id, readCase(*office.database, id)->version, LetterId{1},
                       OfficeOfFive::password());
        QCOMPARE(refused.refusal().field, u"actor"_s);
        QCOMPARE(office.letterOf(id).state, LetterState::Submitted);
    }

    void noActSignsWithoutThePassword_data() { addEngines(); }
    void noActSignsWithoutThePassword()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const auto refused =
            actOnCase(*office.database, office.deedOf(u"manager"_s), id,
                      readCase(*office.database, id)->version, command::SignLetter{LetterId{1}});
        QCOMPARE(refused.refusal().field, u"password"_s);
        QCOMPARE(refused.refusal().reason, u"missing"_s);
        QCOMPARE(office.letterOf(id).state, LetterState::Submitted);
    }

    void thePasswordOfOneLetterSignsNoOther_data() { addEngines(); }
    void thePasswordOfOneLetterSignsNoOther()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const LetterId second = office.submitIn(id);
        QVERIFY(office.sign(id));
        const Deed deed = office.deedOf(u"manager"_s);
        QCOMPARE(actOnCase(*office.database, deed, id, readCase(*office.database, id)->version,
                           command::SignLetter{second})
                     .refusal()
                     .reason,
                 u"missing"_s);
    }

    void aSignatureOfUnknownOutcomeIsTheSameOne_data() { addEngines(); }
    void aSignatureOfUnknownOutcomeIsTheSameOne()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const Deed deed = office.deedOf(u"manager"_s);
        const int seen = readCase(*office.database, id)->version;
        const auto sign = [&] {
            return signLetter(*office.database, deed, id, seen, LetterId{1}, OfficeOfFive::password());
        };
        QVERIFY(sign());
        const qint64 kept = head(*office.database).sequence;
        const auto again = sign();
        QVERIFY(again);
        QCOMPARE(again->complaint.letters.first().state, LetterState::Signed);
        QCOMPARE(head(*office.database).sequence, kept);
        QCOMPARE(office.numbersOf(2026), QList<int>{1});
    }

    void theLetterIsLookedAtAgainWhereTheCaseChanged_data() { addEngines(); }
    void theLetterIsLookedAtAgainWhereTheCaseChanged()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const int seen = readCase(*office.database, id)->version;
        OfficeOfFive::require(office.act(
            u"supervisor"_s, id, command::CorrectField{CaseField::Name, u"Nguyễn Thị Mai"_s, u"misheard"_s}));
        const auto refused = signLetter(*office.database, office.deedOf(u"manager"_s), id, seen, LetterId{1},
                                        OfficeOfFive::password());
        QCOMPARE(refused.refusal().reason, u"changed_by_another"_s);
        QCOMPARE(office.numbersOf(2026), QList<int>());
    }

    void thePasswordIsKeptNowhere_data() { addEngines(); }
    void thePasswordIsKeptNowhere()
    {
        const LetterOffice office;
        const CaseId id = office.submitted();
        const QString wrong = u"not the password 7"_s;
        QVERIFY(!office.sign(id, wrong));
        QVERIFY(office.sign(id));
        QVERIFY(placesOf(*office.database, u"letter.signed"_s) > 0);
        QCOMPARE(placesOf(*office.database, wrong), 0);
        QCOMPARE(placesOf(*office.database, OfficeOfFive::password()), 0);
    }
};

QTEST_GUILESS_MAIN(TestSignLetter)
#include "tst_sign_letter.moc"
