#include "models/read_command.h"

#include "models/codec.h"
#include "models/command_fields.h"
#include "models/command_fields_letters.h"
#include "models/command_fields_rounds.h"
#include "models/document_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Sentence
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommand)
};

struct WrongType
{
    QString reason;
    QString text;
};

template <class T>
WrongType wrongTypeFor(const T&)
{
    if constexpr (std::is_enum_v<T>) {
        return {u"unknown_name"_s, Sentence::tr("nobody knows this name here")};
    } else if constexpr (std::is_same_v<T, QString>) {
        return {u"no_text"_s, Sentence::tr("a text stands here")};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {u"no_truth"_s, Sentence::tr("true or false stands here")};
    } else if constexpr (std::is_same_v<T, Moment>) {
        return {u"no_moment"_s, Sentence::tr("a moment stands here, as in \"2026-11-18 09:00\"")};
    } else if constexpr (std::is_same_v<T, QDate>) {
        return {u"no_day"_s, Sentence::tr("a day stands here, as in \"2026-11-18\"")};
    } else {
        return {u"no_number"_s, Sentence::tr("a whole number stands here")};
    }
}

template <class Tag>
WrongType wrongTypeFor(const QList<Id<Tag>>&)
{
    return {u"no_list"_s, Sentence::tr("a list of whole numbers stands here")};
}

/** Takes the arguments out of their object. */
class Reader
{
public:
    Reader(const QJsonObject& written, const Calendar& calendar) : written(written), calendar(calendar) {}

    template <class T>
    void given(const char* name, T& value)
    {
        const QJsonValue argument = taken(name);
        if (argument.isUndefined()) {
            refuse(name, u"missing"_s, Sentence::tr("it is missing"));
        } else {
            read(name, argument, value);
        }
    }

    template <class T>
    void maybe(const char* name, T& value)
    {
        const QJsonValue argument = taken(name);
        if (!argument.isUndefined()) {
            read(name, argument, value);
        }
    }

    /** What was wrong, with the arguments that nobody asked for. */
    [[nodiscard]] Refusals refusals(const QStringList& known)
    {
        for (const QString& name : found == written.size() ? QStringList() : written.keys()) {
            if (!known.contains(name)) {
                refuse(madeVisible(name), u"unknown_argument"_s, Sentence::tr("the verb has no such argument"));
            }
        }
        return wrong;
    }

private:
    const QJsonObject& written;
    const Calendar& calendar;
    qsizetype found = 0;
    Refusals wrong;

    QJsonValue taken(const char* name)
    {
        const QJsonValue argument = written.value(QLatin1String(name));
        found += argument.isUndefined() ? 0 : 1;
        return argument;
    }

    template <class T>
    void read(const char* name, const QJsonValue& argument, T& value)
    {
        if (!isRead(argument, value)) {
            const WrongType type = wrongTypeFor(value);
            refuse(name, type.reason, type.text);
        }
    }

    template <class T>
    bool isRead(const QJsonValue& argument, T& value) const
    {
        return codec::fromJson(argument, value);
    }

    bool isRead(const QJsonValue& argument, Moment& value) const
    {
        const auto moment = readMoment(argument.toString(), calendar);
        value = moment.value_or(value);
        return moment.has_value();
    }

    template <class Tag>
    bool isRead(const QJsonValue& argument, QList<Id<Tag>>& value) const
    {
        const QJsonArray list = argument.toArray();
        return argument.isArray() && std::ranges::all_of(list, [&value](const QJsonValue& one) {
                   return codec::fromJson(one, value.emplaceBack());
               });
    }

    void refuse(const QString& name, const QString& reason, const QString& sentence)
    {
        wrong.append({name, reason, u"%1: %2."_s.arg(name, sentence)});
    }
    void refuse(const char* name, const QString& reason, const QString& sentence)
    {
        refuse(QString::fromLatin1(name), reason, sentence);
    }
};

/** Collects the names alone. */
struct Lister
{
    QStringList names;

    template <class T>
    void given(const char* name, const T&)
    {
        names.append(QString::fromLatin1(name));
    }
    template <class T>
    void maybe(const char* name, const T&)
    {
        names.append(QString::fromLatin1(name));
    }
};

template <class One>
const QStringList& namesOfArguments()
{
    static const QStringList all = [] {
        One command;
        Lister lister;
        arguments::of(command, lister);
        return lister.names;
    }();
    return all;
}

template <class One>
Result<CaseCommand> readOne(const QJsonObject& written, const Calendar& calendar)
{
    One command;
    Reader reader(written, calendar);
    arguments::of(command, reader);
    if (const Refusals wrong = reader.refusals(namesOfArguments<One>()); !wrong.isEmpty()) {
        return wrong;
    }
    return CaseCommand(std::move(command));
}

struct Verb
{
    Result<CaseCommand> (*read)(const QJsonObject&, const Calendar&) = nullptr;
    const QStringList& (*arguments)() = nullptr;
};

struct Catalogue
{
    QStringList names;
    QHash<QString, Verb> verbs;

    template <class One>
    void add()
    {
        names.append(QString::fromLatin1(One::name));
        verbs.insert(names.last(), Verb{&readOne<One>, &namesOfArguments<One>});
    }

    template <size_t... index>
    void addAll(std::index_sequence<index...>)
    {
        (add<std::variant_alternative_t<index, CaseCommand::Kinds>>(), ...);
    }
};

const Catalogue& catalogue()
{
    static const Catalogue all = [] {
        Catalogue made;
        made.addAll(std::make_index_sequence<std::variant_size_v<CaseCommand::Kinds>>());
        return made;
    }();
    return all;
}

/** The number that so many digits from there on make; less than none where one of them is no digit. */
int digits(QStringView text, qsizetype from, qsizetype count)
{
    int number = 0;
    for (const QChar sign : text.sliced(from, count)) {
        if (sign < u'0' || sign > u'9') {
            return -1;
        }
        number = number * 10 + (sign.unicode() - u'0');
    }
    return number;
}

/** "yyyy-MM-dd HH:mm"; by hand, for a scenario has thousands of them. */
std::optional<Moment> onTheWall(const QString& written, const Calendar& calendar)
{
    const bool formed = written.size() == 16 && written.at(4) == u'-' && written.at(7) == u'-' &&
                        written.at(10) == u' ' && written.at(13) == u':';
    if (!formed) {
        return std::nullopt;
    }
    const QDate day(digits(written, 0, 4), digits(written, 5, 2), digits(written, 8, 2));
    const QTime time(digits(written, 11, 2), digits(written, 14, 2));
    return day.isValid() && time.isValid() ? std::optional(calendar.at(day, time)) : std::nullopt;
}

} // namespace

Result<CaseCommand> readCommand(const QString& verb, const QJsonObject& arguments, const Calendar& calendar)
{
    const auto known = catalogue().verbs.constFind(verb);
    if (known == catalogue().verbs.cend()) {
        return Refusal{u"verb"_s, u"unknown_verb"_s,
                       Sentence::tr("There is no verb \"%1\".").arg(madeVisible(verb))};
    }
    return known->read(arguments, calendar);
}

QStringList commandNames()
{
    return catalogue().names;
}

QStringList argumentsOf(const QString& verb)
{
    const auto known = catalogue().verbs.constFind(verb);
    return known == catalogue().verbs.cend() ? QStringList() : known->arguments();
}

std::optional<Moment> readMoment(const QString& written, const Calendar& calendar)
{
    if (const auto moment = onTheWall(written, calendar)) {
        return moment;
    }
    const QDateTime moment = QDateTime::fromString(written, Qt::ISODateWithMs);
    // Without a zone it would be that of whatever computer reads it.
    const bool zoned = moment.timeSpec() == Qt::UTC || moment.timeSpec() == Qt::OffsetFromUTC;
    return moment.isValid() && zoned ? std::optional(Moment::fromDateTime(moment)) : std::nullopt;
}

} // namespace redress
