#pragma once

#include <QList>
#include <QString>

#include <utility>
#include <variant>

namespace redress {

/** Why something was not done. Not an exception: a person can put it right. */
struct Refusal
{
    /** What it is about: the name of a field ("received", "name"), or a thing ("case", "register"). */
    QString field;
    /** A stable word for tests, scenarios and programs: "missing", "in_the_future", "not_allowed" … */
    QString reason;
    /** The same as a sentence for the person, in the program's language. */
    QString text;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

using Refusals = QList<Refusal>;

/** Stands for "done" where a verb has nothing to tell. */
struct Done
{
    friend bool operator==(const Done&, const Done&) = default;
};

/** A value, or the refusals (never none) that stand in its way. */
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : content(std::in_place_index<0>, std::move(value)) {}
    Result(Refusal refusal) : content(std::in_place_index<1>, Refusals{std::move(refusal)}) {}
    Result(Refusals refusals) : content(std::in_place_index<1>, std::move(refusals))
    {
        Q_ASSERT(!std::get<1>(content).isEmpty());
    }

    [[nodiscard]] bool held() const { return content.index() == 0; }
    explicit operator bool() const { return held(); }

    [[nodiscard]] const T& value() const& { return std::get<0>(content); }
    [[nodiscard]] T& value() & { return std::get<0>(content); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(content)); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }

    [[nodiscard]] const Refusals& refusals() const { return std::get<1>(content); }
    /** The first of them. */
    [[nodiscard]] const Refusal& refusal() const { return refusals().first(); }

private:
    std::variant<T, Refusals> content;
};

} // namespace redress
