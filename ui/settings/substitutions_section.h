#pragma once

#include "ui/settings/listed_section.h"

namespace redress {

class ChoiceBox;

/** Who signs letters in the place of a manager who is away, and on which days. */
class SubstitutionsSection : public ListedSection
{
    Q_OBJECT
public:
    explicit SubstitutionsSection(Desk& desk, QWidget* parent = nullptr);

private:
    [[nodiscard]] QList<Line> lines() const override;
    [[nodiscard]] QJsonObject valuesOf(qint64 id) const override;
    [[nodiscard]] OfficeCommand commandFor(qint64 id, const QJsonObject& values, bool active) const override;
    [[nodiscard]] QString consequence(qint64 id, bool active) const override;
    [[nodiscard]] QString turnWords(bool active, bool asking) const override;
    void offerChoices() override;

    ChoiceBox* absent;
    ChoiceBox* substitute;
};

} // namespace redress
