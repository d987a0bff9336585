#pragma once

#include "ui/settings/listed_section.h"

namespace redress {

class ChoiceBox;
class TickList;

/** The departments: their heads, their duties, and which of them work on paper. */
class DepartmentsSection : public ListedSection
{
    Q_OBJECT
public:
    explicit DepartmentsSection(Desk& desk, QWidget* parent = nullptr);

private:
    [[nodiscard]] QList<Line> lines() const override;
    [[nodiscard]] QJsonObject valuesOf(qint64 id) const override;
    [[nodiscard]] OfficeCommand commandFor(qint64 id, const QJsonObject& values, bool active) const override;
    [[nodiscard]] QString consequence(qint64 id, bool active) const override;
    [[nodiscard]] QString turnWords(bool active, bool asking) const override;
    void offerChoices() override;

    void offerDuties();

    ChoiceBox* head;
    TickList* duties;
};

} // namespace redress
