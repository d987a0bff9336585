#pragma once

#include <QRegularExpression>
#include <QStringList>

namespace redress {

/** Blacks out persons, but leaves the complainant's own name as it stands. Callable from any thread. */
class Veil
{
public:
    Veil(const QStringList& persons, const QString& complainant);

    [[nodiscard]] QString operator()(const QString& text) const;
    [[nodiscard]] bool isDrawn() const { return !persons.isEmpty(); }

    /** Stands where something was blacked out. */
    static constexpr QChar block = u'█';

private:
    QStringList persons;
    /** The complainant's whole name; empty where nothing is to be kept. */
    QRegularExpression kept;
};

} // namespace redress
