#include "ui/tour/album.h"

#include <QRegularExpression>
#include <QTextStream>

#include <utility>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void print(const QString& line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

Album::Album(QString folder) : folder(std::move(folder)) {}

void Album::begin(const QString& what)
{
    ++number;
    step = what;
}

void Album::tellDone(const QImage& picture)
{
    keep(picture, {});
    print(u"ok %1 %2"_s.arg(numbered(), step));
}

void Album::tellFailed(const QString& reason, const QImage& picture)
{
    keep(picture, u"-failed"_s);
    print(u"failed %1 %2: %3"_s.arg(numbered(), step, reason));
}

QString Album::path(const QString& fileName) const
{
    return folder + u'/' + fileName;
}

QString Album::numbered() const
{
    return QString::number(number).rightJustified(3, u'0');
}

void Album::keep(const QImage& picture, const QString& mark)
{
    static const QRegularExpression notInAName(u"[^a-z0-9]+"_s);
    const QString name = step.toLower().replace(notInAName, u"-"_s);
    const QString file = path(u"%1%2-%3.png"_s.arg(numbered(), mark, name));
    if (!picture.save(file)) {
        print(u"The picture %1 could not be written."_s.arg(file));
    }
}

} // namespace redress
