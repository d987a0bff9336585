#pragma once

#include "models/procedure.h"

#include <QString>

/** What the parts of a procedure are called where it is told as text: on a page, in a file, at a terminal. */
namespace redress::term {

[[nodiscard]] QString of(Stage stage);
[[nodiscard]] QString of(Gate gate);
[[nodiscard]] QString of(const Limit& limit);
[[nodiscard]] QString of(ItemKind kind);
[[nodiscard]] QString of(ClockKind clock);
[[nodiscard]] QString of(Severity severity);
[[nodiscard]] QString of(Channel channel);
[[nodiscard]] QString of(NoticeTrigger trigger);
[[nodiscard]] QString of(NoticeReader reader);
[[nodiscard]] QString of(NoticeWay way);
[[nodiscard]] QString of(Role role);
[[nodiscard]] QString of(Action action);
[[nodiscard]] QString of(LetterPart part);
/** "Vietnamese". */
[[nodiscard]] QString ofLanguage(const QString& code);

/** The words of a list, parted as the program's language parts them. */
[[nodiscard]] QString listed(const QStringList& words);

template <class T>
[[nodiscard]] QString all(const QList<T>& values)
{
    QStringList words;
    for (const T& value : values) {
        words.append(of(value));
    }
    return listed(words);
}

} // namespace redress::term
