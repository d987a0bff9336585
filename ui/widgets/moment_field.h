#pragma once

#include "models/moment.h"

#include <QLineEdit>

#include <functional>
#include <optional>

namespace redress {

/**
 * A day and time, typed as people write it ("20/11 14:30", "today 14:00", "+3d 17:00", any digits; see
 * ui/words/typed_moment.h) or picked from a calendar that the button at its end or Alt+Down opens.
 */
class MomentField : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QString written READ written WRITE setWritten NOTIFY momentEdited USER true)
public:
    MomentField(const QTimeZone& zone, std::function<Moment()> now, QWidget* parent = nullptr);

    /** None where nothing was typed, or nothing that can be understood. */
    [[nodiscard]] std::optional<Moment> moment() const;
    /** Something was typed that is no moment. */
    [[nodiscard]] bool isAbsurd() const;
    void setMoment(Moment moment);
    /** The moment in its one form; else as it was typed. What a draft keeps: "today" would be another day then. */
    [[nodiscard]] QString written() const;
    void setWritten(const QString& text);
    /** The time a day gets that was picked or typed without one; 17:00 unless told. */
    void setUsualTime(QTime time);

public Q_SLOTS:
    void openCalendar();

Q_SIGNALS:
    /** By the person. */
    void momentEdited();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void pick(QDate day);
    /** Writes what was understood in the one form, so that the person sees it. */
    void settle();

    QTimeZone zone;
    std::function<Moment()> now;
    QTime usualTime{17, 0};
};

} // namespace redress
