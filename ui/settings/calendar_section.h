#pragma once

#include "ui/settings/settings_section.h"

#include <QJsonObject>
#include <QTimer>

#include <optional>

class QHBoxLayout;

namespace redress {

class ChoiceBox;
class DayTable;
class TextLabel;

/** When the office works: zone, hours of each weekday, holidays, make-up days. */
class CalendarSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CalendarSection(Desk& desk, QWidget* parent = nullptr);

    void begin() override;
    /** Shows what the days of that .ics or .csv would bring, to be taken or left. */
    void importFile(const QString& file);

private:
    void build();
    void buildBeginning();
    void buildWeek();
    /** Gives the row of its buttons. */
    QHBoxLayout* buildDays(DayTable* table, const QString& name, const QString& label, const QString& hint,
                           const QString& newWords);
    void buildConfirming(QHBoxLayout* row);
    void takeEdit();
    void showUnconfirmed();
    void showNote();
    /** How many cases would move, once typing rests. */
    void askEffect();
    void showEffect(std::optional<int> moved);
    void askForFile();
    void offerDays(const QByteArray& file);
    void renew() override;
    Refusals placed(const Refusals& refusals) override;
    void showDocument(const QByteArray& document);
    void beginFromShipped();
    void save();
    [[nodiscard]] QByteArray typed() const;

    Form* form;
    ChoiceBox* shipped;
    ChoiceBox* zone;
    DayTable* holidays;
    DayTable* makeUpDays;
    QPushButton* confirmButton;
    QPushButton* confirmYearButton;
    TextLabel* note;
    TextLabel* effect;
    QPushButton* saveButton;
    QTimer rest;
    /** For the document as typed; none where it is not known. */
    std::optional<int> wouldMove;
    /** As it was read: what no field shows goes along. */
    QJsonObject document;
    bool typing = false;
};

} // namespace redress
