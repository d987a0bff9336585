#pragma once

#include "ui/settings/settings_section.h"

#include <QJsonObject>

namespace redress {

class ChoiceBox;
class DayTable;

/** When the office works: zone, hours of each weekday, holidays, make-up days. */
class CalendarSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CalendarSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;

private:
    void build();
    void buildBeginning();
    void buildWeek();
    void buildDays(DayTable* table, const QString& name, const QString& label, const QString& hint,
                   const QString& newWords);
    void renew() override;
    Refusals placed(const Refusals& refusals) override;
    void show(const QByteArray& document);
    void beginFromShipped();
    void save();
    [[nodiscard]] QByteArray typed() const;

    Form* form;
    ChoiceBox* shipped;
    ChoiceBox* zone;
    DayTable* holidays;
    DayTable* makeUpDays;
    QPushButton* saveButton;
    /** As it was read: what no field shows goes along. */
    QJsonObject document;
    bool typing = false;
};

} // namespace redress
