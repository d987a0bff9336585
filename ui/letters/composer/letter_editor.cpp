#include "ui/letters/composer/letter_editor.h"

#include "ui/letters/composer/letter_marks.h"
#include "ui/letters/letter_words.h"
#include "ui/widgets/look.h"

#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>
#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString textKey = u"text"_s;
const QString insertionsKey = u"insertions"_s;
/** What came from the case stays known when it is moved. */
const QString insertionsType = u"application/x-redress-insertions"_s;

/** No two kinds of the end of a line: positions are counted in it. */
QString withLineEnds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

} // namespace

LetterEditor::LetterEditor(int visibleLines, QWidget* parent) : TextArea(visibleLines, parent), marked(document())
{
    marking.setSingleShot(true);
    marking.setInterval(0ms);
    connect(&marking, &QTimer::timeout, this, &LetterEditor::showMarks);
    connect(document(), &QTextDocument::contentsChange, this, [this] { read.reset(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        marking.start();
        Q_EMIT written();
    });
}

const FilledText& LetterEditor::filled() const
{
    if (!read) {
        read = marked.read();
    }
    return *read;
}

void LetterEditor::replaceAll(const FilledText& text)
{
    // Through the cursor, so that Ctrl+Z brings the former text back.
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    marked.insert(cursor, text, {});
}

void LetterEditor::insertHere(const FilledText& text)
{
    QTextCursor cursor = textCursor();
    marked.insert(cursor, text, marked.wayAround(cursor.selectionStart(), cursor.selectionEnd()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

void LetterEditor::replace(TextPlace place, const FilledText& text)
{
    const int from = int(place.from);
    const int until = int(place.from + place.length);
    QString way = marked.wayAround(from, until);
    for (const MarkedText::Place& one : marked.places(from, until)) {
        // A value takes the place of the value, and does not lie in it.
        way = one.way == way && one.from == from && one.until == until ? MarkedText::outside(way) : way;
    }
    QTextCursor cursor(document());
    cursor.setPosition(from);
    cursor.setPosition(until, QTextCursor::KeepAnchor);
    marked.insert(cursor, text, way);
}

void LetterEditor::put(const QString& placeholder, const LetterValue& value)
{
    QList<TextPlace> places;
    for (const OpenPlaceholder& one : placeholdersIn(filled().text, filled().insertions)) {
        if (one.name == placeholder) {
            places.append({one.from, one.length});
        }
    }
    for (const Insertion& one : filled().insertions) {
        if (one.placeholder == placeholder) {
            places.append({one.from, one.length});
        }
    }
    const QString open = u'{' + placeholder + u'}';
    const FilledText text = value.text.isEmpty() ? FilledText{open, {}} : fillIn(open, {{placeholder, value}});
    places.removeIf([&](const TextPlace& one) { return filled().text.mid(one.from, one.length) == text.text; });
    // From behind, so that the places before stay where they are.
    std::ranges::sort(places, std::greater(), &TextPlace::from);
    QTextCursor whole(document());
    whole.beginEditBlock();
    for (const TextPlace& place : std::as_const(places)) {
        replace(place, text);
    }
    whole.endEditBlock();
}

QVariant LetterEditor::asKept(const FilledText& text)
{
    return QVariantMap{{textKey, text.text}, {insertionsKey, textOf(text.insertions)}};
}

QVariant LetterEditor::kept() const
{
    return asKept(filled());
}

void LetterEditor::setKept(const QVariant& kept)
{
    const QVariantMap fields = kept.toMap();
    const bool plain = kept.typeId() == QMetaType::QString;
    FilledText text{plain ? kept.toString() : fields.value(textKey).toString(),
                    insertionsFrom(fields.value(insertionsKey).toString())};
    if (text == filled()) {
        return;
    }
    if (!filled().text.isEmpty()) {
        left = {filled().text, textCursor().position(), verticalScrollBar()->value()};
    }
    if (!lieWithin(text.insertions, text.text.size())) {
        text.insertions.clear();
    }
    document()->setUndoRedoEnabled(false);
    replaceAll(text);
    document()->setUndoRedoEnabled(true);
    comeBack();
}

void LetterEditor::comeBack()
{
    const bool same = filled().text == left.text;
    QTextCursor cursor = textCursor();
    cursor.setPosition(same ? left.position : 0);
    setTextCursor(cursor);
    verticalScrollBar()->setValue(same ? left.scrolled : 0);
}

void LetterEditor::setLanguage(const QString& language)
{
    QTextOption option = document()->defaultTextOption();
    const auto direction = letterDirection(language);
    if (option.textDirection() != direction) {
        option.setTextDirection(direction);
        document()->setDefaultTextOption(option);
    }
}

void LetterEditor::setValues(const LetterValues& now)
{
    values = now;
    marking.start();
}

void LetterEditor::setWording(const std::function<QString(const QString&)>& words)
{
    wording = words;
}

void LetterEditor::setRemarks(const QList<LetterRemark>& now)
{
    remarks = now;
    marking.start();
}

void LetterEditor::showMarks()
{
    setExtraSelections(marksOf(document(), filled(), values, remarks));
}

bool LetterEditor::goToNextPlace()
{
    const QList<OpenPlaceholder> open = placeholdersIn(filled().text, filled().insertions);
    if (open.isEmpty()) {
        return false;
    }
    const int here = textCursor().selectionEnd();
    const auto behind = std::ranges::find_if(open, [here](const OpenPlaceholder& one) { return one.from >= here; });
    const OpenPlaceholder& next = behind == open.end() ? open.first() : *behind;
    goTo({next.from, next.length});
    return true;
}

void LetterEditor::goTo(TextPlace place)
{
    const int last = document()->characterCount() - 1;
    QTextCursor cursor(document());
    cursor.setPosition(std::min(int(place.from), last));
    cursor.setPosition(std::min(int(place.from + place.length), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    ensureCursorVisible();
}

QString LetterEditor::wordBefore() const
{
    const QTextCursor cursor = textCursor();
    const QString line = cursor.block().text().left(cursor.positionInBlock());
    qsizetype from = line.size();
    while (from > 0 && line.at(from - 1).isLetterOrNumber()) {
        --from;
    }
    return cursor.hasSelection() ? QString() : line.mid(from);
}

void LetterEditor::markWordBefore()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(cursor.position() - int(wordBefore().size()), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void LetterEditor::insertAsWritten(const std::function<void()>& insertion)
{
    const QTextCursor before = textCursor();
    const int from = before.selectionStart();
    const int behind = document()->characterCount() - before.selectionEnd();
    const QString way = wayHere();
    const int revision = document()->revision();
    insertion();
    const int until = document()->characterCount() - behind;
    if (document()->revision() != revision && until > from) {
        takeAsWritten(from, until, way);
    }
}

QString LetterEditor::wayHere() const
{
    const QTextCursor cursor = textCursor();
    const bool goesOn = !cursor.hasSelection() && cursor.position() == hand.position && document()->revision() == hand.revision;
    return goesOn ? hand.way : marked.wayAround(cursor.selectionStart(), cursor.selectionEnd());
}

void LetterEditor::takeAsWritten(int from, int until, const QString& way)
{
    marked.setWay(from, until, way);
    hand = {until, document()->revision(), way};
}

void LetterEditor::keyPressEvent(QKeyEvent* event)
{
    const QString text = event->text();
    // AltGr comes as both.
    const auto held = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    const bool commands = held == Qt::ControlModifier || held == Qt::AltModifier;
    const bool prints = !text.isEmpty() && (text.at(0).isPrint() || text == u'\r' || text == u'\n');
    if (prints && !commands) {
        insertAsWritten([&] { TextArea::keyPressEvent(event); });
    } else {
        TextArea::keyPressEvent(event);
    }
}

void LetterEditor::inputMethodEvent(QInputMethodEvent* event)
{
    const QString way = composing.value_or(wayHere());
    TextArea::inputMethodEvent(event);
    const int until = textCursor().position();
    const int length = int(event->commitString().size());
    if (length > 0 && until >= length) {
        takeAsWritten(until - length, until, way);
    }
    composing = event->preeditString().isEmpty() ? std::nullopt : std::optional(way);
}

QMimeData* LetterEditor::createMimeDataFromSelection() const
{
    const QTextCursor cursor = textCursor();
    const FilledText copied = marked.read(cursor.selectionStart(), cursor.selectionEnd());
    auto* data = new QMimeData;
    data->setText(copied.text);
    data->setData(insertionsType, textOf(copied.insertions).toUtf8());
    return data;
}

bool LetterEditor::canInsertFromMimeData(const QMimeData* source) const
{
    return source->hasText();
}

void LetterEditor::insertFromMimeData(const QMimeData* source)
{
    const FilledText text{source->text(), insertionsFrom(QString::fromUtf8(source->data(insertionsType)))};
    const bool known = source->hasFormat(insertionsType) && !text.insertions.isEmpty() &&
                       lieWithin(text.insertions, text.text.size()) && withLineEnds(text.text) == text.text;
    if (known) {
        insertHere(text);
    } else {
        insertAsWritten([&] { TextArea::insertFromMimeData(source); });
    }
}

QString LetterEditor::wordsAt(int position) const
{
    for (const LetterRemark& one : remarks) {
        if (one.place && position >= one.place->from && position < one.place->from + one.place->length) {
            return one.text + u' ' + one.cure;
        }
    }
    const QString placeholder = marked.placeholderAt(position);
    return placeholder.isEmpty() || !wording ? QString() : wording(placeholder);
}

bool LetterEditor::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return TextArea::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const int behind = cursorForPosition(help->pos()).position();
    const QString words = wordsAt(behind).isEmpty() ? wordsAt(behind - 1) : wordsAt(behind);
    // What comes from a record is text, whatever it looks like.
    QToolTip::showText(help->globalPos(), words.isEmpty() ? words : u"<p>%1</p>"_s.arg(words.toHtmlEscaped()), viewport());
    return true;
}

void LetterEditor::changeEvent(QEvent* event)
{
    TextArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        marking.start();
    }
}

} // namespace redress
