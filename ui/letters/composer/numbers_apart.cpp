#include "ui/letters/composer/numbers_apart.h"

#include <algorithm>

namespace redress {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar popIsolate(0x2069);

bool isMark(QChar sign)
{
    return sign >= leftToRightIsolate && sign <= popIsolate;
}

void setApart(FilledText& text, const Insertion& number)
{
    text.text.insert(number.from + number.length, popIsolate);
    text.text.insert(number.from, leftToRightIsolate);
    for (Insertion& one : text.insertions) {
        const bool holds = one.from <= number.from && one.from + one.length >= number.from + number.length;
        one.length += holds ? 2 : 0;
        one.from += one.from > number.from ? 2 : 0;
    }
}

} // namespace

FilledText withNumbersApart(FilledText text, const LetterValues& values)
{
    // From behind, so that the places before stay where they are.
    for (qsizetype at = text.insertions.size() - 1; at >= 0; --at) {
        const Insertion one = text.insertions.at(at);
        if (one.length > 0 && values.value(one.placeholder).kind == ValueKind::Reference) {
            setApart(text, one);
        }
    }
    return text;
}

FilledText withoutMarks(const FilledText& text)
{
    const auto marksBefore = [&text](qsizetype end) {
        return std::count_if(text.text.begin(), text.text.begin() + end, isMark);
    };
    FilledText plain = text;
    plain.text.removeIf(isMark);
    for (Insertion& one : plain.insertions) {
        const qsizetype end = one.from + one.length;
        one.from -= marksBefore(one.from);
        one.length = end - marksBefore(end) - one.from;
    }
    return plain;
}

} // namespace redress
