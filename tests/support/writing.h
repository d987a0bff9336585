#pragma once

#include "ui/letters/composer/letter_editor.h"

#include <QTest>

/** A hand at the letter's editor. */
namespace redress::test {

using namespace Qt::StringLiterals;

inline const LetterValues values{{u"complainant"_s, {u"Đào"_s, ValueKind::Name}},
                          {u"reference"_s, {u"26-004817-3"_s, ValueKind::Reference}},
                          {u"points"_s,
                           {u"1. The lift\nRM 120 by 3 May"_s,
                            ValueKind::Prose,
                            {{u"cost"_s, 12, 6}, {u"due"_s, 22, 5}}}}};

/** "Dear Đào, your case 26-004817-3." */
[[nodiscard]] inline FilledText shortLetter()
{
    return fillIn(u"Dear {complainant}, your case {reference}."_s, values);
}

/** An editor in sight with a letter in it. */
class Writing
{
public:
    explicit Writing(const FilledText& text = shortLetter())
    {
        editor.resize(600, 400);
        editor.setValues(values);
        editor.setKept(LetterEditor::asKept(text));
        editor.show();
        editor.activateWindow();
        editor.setFocus();
    }

    void putCursor(int from, int until = -1)
    {
        QTextCursor cursor(editor.document());
        cursor.setPosition(from);
        cursor.setPosition(until < 0 ? from : until, QTextCursor::KeepAnchor);
        editor.setTextCursor(cursor);
    }
    void type(const QString& text)
    {
        for (const QChar one : text) {
            QTest::sendKeyEvent(QTest::Click, &editor, one == u'\n' ? Qt::Key_Return : Qt::Key_unknown,
                                one == u'\n' ? u"\r"_s : QString(one), Qt::NoModifier);
        }
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&editor, key, modifiers); }
    [[nodiscard]] QString text() const { return editor.filled().text; }
    /** What stands in each insertion, "name=text", in their order. */
    [[nodiscard]] QStringList known() const
    {
        QStringList all;
        for (const Insertion& one : editor.filled().insertions) {
            all.append(one.placeholder + u'=' + text().mid(one.from, one.length));
        }
        return all;
    }

    LetterEditor editor{10};
};

} // namespace redress::test
