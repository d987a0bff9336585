#include "ui/letters/composer/letter_composer.h"

#include "app/letters/letter_templates.h"
#include "ui/case/kept_form.h"
#include "ui/letters/composer/letter_editor.h"
#include "ui/letters/composer/numbers_apart.h"
#include "ui/letters/composer/paper_menu.h"
#include "ui/letters/composer/paragraph_hand.h"
#include "ui/letters/composer/proofreader.h"
#include "ui/letters/composer/remarks_list.h"
#include "ui/shortcuts/keyed_action.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/main_button.h"
#include "ui/words.h"

#include <QLineEdit>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 14;
/** Of the choice before whom the letter is laid. */
const QString anyManager = u"any"_s;
const QString dayForm = u"yyyy-MM-dd"_s;

/** What is wrong with a part of an assembled text is put right by the text as a whole. */
TextPlace wholeOf(const QString& placeholder, TextPlace place, const QList<Insertion>& insertions)
{
    for (const Insertion& one : insertions) {
        if (one.placeholder == placeholder && one.from <= place.from &&
            one.from + one.length >= place.from + place.length) {
            return {one.from, one.length};
        }
    }
    return place;
}

} // namespace

LetterComposer::LetterComposer(CaseAtHand& atHand, KeptForm& form, bool replies, QWidget* parent)
    : QWidget(parent), atHand(atHand), form(form), templates(new ChoiceBox), language(new ChoiceBox),
      subject(new QLineEdit), answerBy(new DayField([&atHand] { return atHand.desk().office().calendar->dayOf(atHand.now()); })),
      asks(new AsksList([&atHand] { return atHand.desk().office().calendar->dayOf(atHand.now()); }, answerBy)),
      paragraphs(quietButton(tr("Paragraph…"), {}, u"paragraphs"_s)),
      nextPlace(quietButton(tr("Next place to fill in"), {}, u"next_place"_s)),
      fill(linkButton(tr("Put this template's words in place of the text"), u"fill_in_template"_s)),
      body(new LetterEditor(textLines)), remarks(new RemarksList(nextPlace)), enclosures(new TextArea(1)),
      papers(quietButton(tr("Papers of the case"), {}, u"enclose_paper"_s)), to(new ChoiceBox),
      proofreader(new Proofreader(atHand, this)),
      paragraphHand(new ParagraphHand(
          body,
          {[this] { return cannedTextsOf(this->atHand.desk().office(), language->chosen()); },
           [this] { return proposal.values(); }},
          this)),
      proposal(atHand)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(&form);
    addHead(replies);
    addText();
    addRemarks();
    addEnd();
    addKeys();
    connectParts();
}

void LetterComposer::addHead(bool replies)
{
    for (const LetterTemplate& one : letterTemplatesOf(atHand.desk().office())) {
        if (isReply(one.purpose) == replies) {
            templates->addChoice(one.id, wordOf(one.name));
        }
    }
    for (const QString& code : atHand.procedure().languages) {
        language->addChoice(code, languageWord(code));
    }
    form.add(u"template_id"_s, tr("Template"), templates);
    form.addBeside(u"language"_s, tr("Language of the letter"), language);
    form.addWidget(fill);
    form.add(u"subject"_s, tr("Subject line"), subject);
    form.add(u"answer_by"_s, tr("Answer wanted by"), answerBy);
    form.addWidget(asks);
}

void LetterComposer::addText()
{
    paragraphs->setMenu(new QMenu(paragraphs));
    paragraphs->menu()->setTitle(tr("Paragraph"));
    paragraphs->setToolTip(tr("Put in a paragraph; or type its shortcut and press Ctrl+Space"));
    auto* tools = new QWidget;
    auto* row = new FlowLayout(look::gap2, tools);
    row->setContentsMargins({});
    row->addWidget(paragraphs);
    row->addWidget(nextPlace);
    form.add(u"body"_s, tr("Text of the letter"), body);
    form.addWidget(tools);
}

void LetterComposer::addRemarks()
{
    form.addWidget(remarks);
}

void LetterComposer::addEnd()
{
    papers->setMenu(new QMenu(papers));
    papers->menu()->setTitle(tr("Enclose"));
    form.add(u"enclosures"_s, tr("Goes with it, one a line"), enclosures);
    form.addWidget(papers);
    to->addChoice(anyManager, tr("Any manager"));
    for (const Staff& one : atHand.desk().office().staff) {
        if (one.active && one.role == Role::Manager) {
            to->addChoice(QString::number(one.id.value), one.name);
        }
    }
    to->choose(anyManager);
    to->setProperty("refused_as", u"lay_before"_s);
    form.add(u"to"_s, tr("Lay before"), to);
}

void LetterComposer::addKeys()
{
    const QKeySequence place(Qt::Key_F11);
    nextPlace->setToolTip(wordsWithKey(nextPlace->text(), place));
    connect(keyedAction(this, u"next_place"_s, nextPlace->text(), {place}), &QAction::triggered, nextPlace,
            &QPushButton::click);
    connect(keyedAction(this, u"next_remark"_s, tr("Next thing in the way of the signature"), {Qt::Key_F12}),
            &QAction::triggered, this, &LetterComposer::goToNextRemark);
    // Input methods like to take the first of these for themselves.
    connect(keyedAction(this, u"complete_paragraph"_s, tr("Put in a paragraph by its shortcut"),
                        {Qt::CTRL | Qt::Key_Space, Qt::Key_F10}),
            &QAction::triggered, paragraphHand, &ParagraphHand::complete);
}

void LetterComposer::connectParts()
{
    body->setWording([this](const QString& placeholder) {
        return tr("%1: put in from the case").arg(proposal.wordsOf(placeholder));
    });
    connect(templates, &ChoiceBox::chosenChanged, this, &LetterComposer::followChoice);
    connect(language, &ChoiceBox::chosenChanged, this, &LetterComposer::followChoice);
    connect(answerBy, &QLineEdit::textChanged, this, &LetterComposer::followDay);
    connect(asks, &AsksList::answered, this, &LetterComposer::answer);
    connect(body, &LetterEditor::written, this, &LetterComposer::showAround);
    connect(fill, &QPushButton::clicked, this, &LetterComposer::fillIn);
    connect(nextPlace, &QPushButton::clicked, this, [this] {
        if (body->goToNextPlace()) {
            body->setFocus(Qt::ShortcutFocusReason);
        }
    });
    connect(proofreader, &Proofreader::told, this, &LetterComposer::showRemarks);
    connect(remarks, &RemarksList::jumpWanted, this, &LetterComposer::jump);
    connect(remarks, &RemarksList::valueWanted, this, &LetterComposer::putIn);
    connect(&form, &Form::edited, this, [this] {
        proofreader->readSoon(letter());
        Q_EMIT written();
    });
    paragraphHand->offerIn(paragraphs->menu());
    offerPapers(papers->menu(), atHand, enclosures);
}

void LetterComposer::offer(const Letter* letter, const QString& templateId)
{
    recorded = letter == nullptr ? LetterId{} : letter->id;
    if (form.isTouched()) {
        renewOffer();
    } else {
        const QScopedValueRollback quiet(offering, true);
        proposal.forgetAnswers();
        if (letter != nullptr) {
            offerRecorded(*letter);
        } else {
            offerNew(templateId);
        }
    }
    showAround();
    proofreader->readSoon(this->letter());
}

void LetterComposer::offerRecorded(const Letter& letter)
{
    // Not one who has left since.
    const QString manager = QString::number(letter.submittedTo.value);
    const bool isOffered = to->findData(manager) >= 0;
    proposal.renew(letter.templateId, letter.language, letter.answerBy);
    const FilledText text = proposal.readable(FilledText{letter.body, letter.insertions});
    form.offer({{u"template_id"_s, letter.templateId},
                {u"language"_s, letter.language},
                {u"subject"_s, proposal.readable(letter.subject)},
                {u"answer_by"_s, letter.answerBy.toString(dayForm)},
                {u"enclosures"_s, letter.enclosures},
                {u"body"_s, QJsonValue::fromVariant(LetterEditor::asKept(text))},
                {u"to"_s, isOffered ? manager : anyManager}});
    renewOffer();
    offeredBody = proposal.body();
    offeredSubject = proposal.subject();
    if (letter.subject.isEmpty()) {
        form.offer({{u"subject"_s, offeredSubject}});
    }
    subject->home(false);
}

void LetterComposer::offerNew(const QString& templateId)
{
    form.offer({{u"template_id"_s, templateId},
                {u"language"_s, atHand.complaint().intake.complainant.language},
                {u"to"_s, anyManager}});
    renewOffer();
    offeredBody = proposal.body();
    offeredSubject = proposal.subject();
    form.offer({{u"subject"_s, offeredSubject},
                {u"body"_s, QJsonValue::fromVariant(LetterEditor::asKept(offeredBody))}});
    subject->home(false);
}

void LetterComposer::followChoice()
{
    body->setLanguage(language->chosen());
    if (offering) {
        return;
    }
    renewOffer();
    const bool untouched = body->filled().text == offeredBody.text;
    const bool sameSubject = subject->text() == offeredSubject;
    offeredBody = proposal.body();
    offeredSubject = proposal.subject();
    if (untouched) {
        body->replaceAll(offeredBody);
    }
    if (sameSubject) {
        subject->setText(offeredSubject);
        subject->home(false);
    }
    showAround();
}

void LetterComposer::followDay()
{
    if (offering) {
        return;
    }
    renewOffer();
    body->put(u"answer_by"_s, proposal.values().value(u"answer_by"_s));
    offeredBody = proposal.body();
}

void LetterComposer::answer(const QString& placeholder, const QString& text, QDate day)
{
    body->put(placeholder, proposal.answer(placeholder, text, day));
    offeredBody = proposal.body();
}

void LetterComposer::renewOffer()
{
    proposal.renew(templates->chosen(), language->chosen(), answerBy->day().value_or(QDate()));
    body->setValues(proposal.values());
}

void LetterComposer::showAround()
{
    const FilledText& text = body->filled();
    fill->setVisible(proposal.form() != nullptr && text.text != proposal.body().text);
    form.field(u"answer_by"_s)->setVisible(proposal.asksForAnswer());
    form.field(u"to"_s)->setVisible(!isForTheCounter());
    nextPlace->setEnabled(!placeholdersIn(text.text, text.insertions).isEmpty());
    papers->setVisible(std::ranges::any_of(atHand.complaint().papers, [](const Paper& one) { return !one.withdrawn; }));
    asks->tell(proposal.asksOf(text));
}

bool LetterComposer::isForTheCounter() const
{
    return proposal.isForTheCounter();
}

void LetterComposer::fillIn()
{
    renewOffer();
    offeredBody = proposal.body();
    body->replaceAll(offeredBody);
    showAround();
}

Letter LetterComposer::letter() const
{
    const Letter* known = atHand.complaint().letter(recorded);
    Letter written = known == nullptr ? Letter{} : *known;
    if (known == nullptr) {
        written.round = atHand.complaint().round;
    }
    const LetterTemplate* chosen = proposal.form();
    written.templateId = templates->chosen();
    written.purpose = chosen == nullptr ? written.purpose : chosen->purpose;
    written.language = language->chosen();
    written.subject = subject->text().trimmed();
    written.body = body->filled().text;
    written.insertions = body->filled().insertions;
    written.enclosures = enclosures->toPlainText().trimmed();
    written.answerBy = proposal.asksForAnswer() ? answerBy->day().value_or(QDate()) : QDate();
    return written;
}

command::DraftLetter LetterComposer::draft() const
{
    const Letter now = letter();
    const auto plain = [](const QString& line) { return withoutMarks({line, {}}).text; };
    const FilledText text = withoutMarks({now.body, now.insertions});
    return {recorded, now.templateId, now.language, text.text, plain(now.subject), textOf(text.insertions),
            plain(now.enclosures), now.answerBy, layBefore()};
}

StaffId LetterComposer::layBefore() const
{
    return isForTheCounter() ? StaffId{} : StaffId{to->chosen().toLongLong()};
}

QString LetterComposer::holdBack()
{
    const QList<LetterRemark> found = proofreader->readNow(letter());
    showRemarks(found);
    if (found.isEmpty()) {
        return {};
    }
    lastRemark = 0;
    jump(found.first());
    const QString first = found.first().text;
    return found.size() == 1 ? first : tr("%1 And %n more.", nullptr, int(found.size()) - 1).arg(first);
}

void LetterComposer::showRemarks(const QList<LetterRemark>& now)
{
    remarks->tell(now, [this](const QString& placeholder) { return proposal.has(placeholder); });
    body->setRemarks(now);
}

void LetterComposer::jump(const LetterRemark& remark)
{
    if (!remark.placeholder.isEmpty() && !proposal.has(remark.placeholder) && asks->goTo(remark.placeholder)) {
        return;
    }
    if (remark.place) {
        form.goTo(u"body"_s);
        body->goTo(*remark.place);
        return;
    }
    if (form.field(remark.field) != nullptr) {
        form.goTo(remark.field);
        return;
    }
    Q_EMIT fieldWanted(remark.field);
}

void LetterComposer::goToNextRemark()
{
    const QList<LetterRemark>& all = remarks->remarks();
    if (!all.isEmpty()) {
        lastRemark = (lastRemark + 1) % int(all.size());
        jump(all.at(lastRemark));
    }
}

void LetterComposer::putIn(const LetterRemark& remark)
{
    const FilledText value = redress::fillIn(u'{' + remark.placeholder + u'}', proposal.values());
    if (remark.place) {
        body->replace(wholeOf(remark.placeholder, *remark.place, body->filled().insertions), value);
    } else {
        goWhereNewBelongs();
        body->insertHere(value);
    }
    body->setFocus();
}

void LetterComposer::goWhereNewBelongs()
{
    const QString& text = body->filled().text;
    const qsizetype closing = text.lastIndexOf(u"\n\n"_s);
    // Nobody has put the cursor anywhere yet: a paragraph of its own before the closing formula.
    if (body->textCursor().position() == 0 && closing > 0) {
        body->goTo({closing, 0});
        body->insertHere({u"\n\n"_s, {}});
    }
}

} // namespace redress
