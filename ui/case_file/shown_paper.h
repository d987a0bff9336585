#pragma once

#include "models/case.h"

#include <QByteArray>
#include <QSize>

#include <variant>

namespace redress {

/** A picture as it is printed: no larger than paper can show, and without whatever else its file says. */
struct ShownPicture
{
    QByteArray jpeg;
    QSize size;
};

/** The pages of a PDF, made harmless. */
struct ShownPages
{
    QByteArray pdf;
    int pages = 0;
};

/** Why a paper stands in the list alone. */
struct NotShown
{
    QString why;
};

/** How a paper goes into a case file. */
using ShownPaper = std::variant<NotShown, ShownPicture, ShownPages>;

/** Takes its time: off the window's thread. */
[[nodiscard]] ShownPaper shownPaper(const Paper& paper, const QByteArray& bytes);

/** What it weighs in memory. */
[[nodiscard]] qsizetype weightOf(const ShownPaper& paper);

} // namespace redress
