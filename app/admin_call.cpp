#include "app/admin_call.h"

namespace redress::admin {

using namespace Qt::StringLiterals;

namespace {

Refusal wrong(const QString& text)
{
    return {u"call"_s, u"wrong_call"_s, text};
}

} // namespace

Result<Call> readCall(const QStringList& arguments, int words, const QString& known)
{
    Call call;
    QStringList names = known.split(u' ', Qt::SkipEmptyParts);
    const QStringList needed = names.filter(u"*"_s);
    names.replaceInStrings(u"*"_s, QString());
    for (qsizetype place = 0; place < arguments.size(); ++place) {
        const QString& argument = arguments.at(place);
        if (!argument.startsWith(u"--"_s)) {
            call.words.append(argument);
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = equals < 0 ? argument.mid(2) : argument.mid(2, equals - 2);
        if (!names.contains(name)) {
            return wrong(u"There is no option --%1 here; redress-admin --help lists what there is."_s.arg(name));
        }
        if (equals < 0 && place + 1 == arguments.size()) {
            return wrong(u"The option --%1 wants a value."_s.arg(name));
        }
        call.options[name].append(equals < 0 ? arguments.at(++place) : argument.mid(equals + 1));
    }
    for (const QString& name : needed) {
        if (!call.options.contains(name.mid(1))) {
            return wrong(u"The option --%1 is missing; redress-admin --help shows the whole call."_s.arg(name.mid(1)));
        }
    }
    if (call.words.size() != words) {
        return wrong(u"This takes %1 plain words, not %2; redress-admin --help shows the whole call."_s.arg(words).arg(
            call.words.size()));
    }
    return call;
}

} // namespace redress::admin
