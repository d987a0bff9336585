#pragma once

#include <QDate>
#include <QLineEdit>

#include <functional>
#include <optional>

namespace redress {

/** A day, typed as people write it ("20/11", "today", any digits) or picked from a calendar (Alt+Down). */
class DayField : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString written READ written WRITE setWritten NOTIFY dayEdited USER true)
public:
    /** `today`: what days without a year are near to. */
    explicit DayField(std::function<QDate()> today, QWidget* parent = nullptr);

    /** None where nothing was typed, or nothing that can be understood. */
    [[nodiscard]] std::optional<QDate> day() const;
    /** The day as yyyy-MM-dd; else as it was typed. */
    [[nodiscard]] QString written() const;
    void setWritten(const QString& text);

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    /** By the person. */
    void dayEdited();
    void picked();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::function<QDate()> today;
};

} // namespace redress
