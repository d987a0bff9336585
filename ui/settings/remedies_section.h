#pragma once

#include "ui/settings/listed_section.h"

namespace redress {

/** Where a complainant can go whom the office did not satisfy. */
class RemediesSection : public ListedSection
{
    Q_OBJECT
public:
    explicit RemediesSection(Desk& desk, QWidget* parent = nullptr);

private:
    [[nodiscard]] QList<Line> lines() const override;
    [[nodiscard]] QJsonObject valuesOf(qint64 id) const override;
    [[nodiscard]] OfficeCommand commandFor(qint64 id, const QJsonObject& values, bool active) const override;
    [[nodiscard]] QString consequence(qint64 id, bool active) const override;
    [[nodiscard]] QString turnWords(bool active, bool asking) const override;
};

} // namespace redress
