#pragma once

#include <QByteArray>
#include <QString>

namespace redress {

/** A text file as it is shown. */
struct ReadText
{
    QString text;
    /** There is more than is shown. */
    bool cut = false;
};

/** In UTF-8 or as its byte order mark says, else in Latin-1. */
[[nodiscard]] ReadText readText(const QByteArray& bytes);

} // namespace redress
