#pragma once

#include "models/moment.h"
#include "ui/widgets/form.h"

#include <QJsonObject>

#include <optional>

class QPushButton;

namespace redress {

class CaseAtHand;
class DraftKeeper;

/**
 * A form of a case. What is typed in it is kept as a draft on this computer until it is saved, and stands in
 * it again when the case is opened the next time. What the record offers never overwrites what a person
 * typed.
 */
class KeptForm : public Form
{
    Q_OBJECT
public:
    /** `name` parts its draft from those of the case's other forms. */
    KeptForm(CaseAtHand& atHand, const QString& name, QWidget* parent = nullptr);
    ~KeptForm() override;

    /** Once, after the last field was added: the draft that was kept, if any, and the button of Ctrl+Enter.
     */
    void begin(QPushButton* button);
    /** Puts recorded or proposed values in, unless the person has typed. */
    void offer(const QJsonObject& values);
    [[nodiscard]] bool isTouched() const;
    /** Takes what stands in it for nothing typed: after it was saved. */
    void becomeSaved();
    /** … and goes on showing it, where the form goes anyway. */
    void takeAsSaved();
    /** The version of the case that the person had before the eyes when beginning to type. */
    [[nodiscard]] int seenVersion() const;
    /** The person was told what another changed meanwhile, and has it before the eyes now. */
    void acknowledgeChanges();

    void focusFirst();
    [[nodiscard]] QString text(const QString& field) const;
    [[nodiscard]] bool isTicked(const QString& field) const;

Q_SIGNALS:
    void kept(Moment at);
    void notKept(const QString& text);
    void takenUp(Moment kept);

protected:
    /** Ctrl+Enter in one of the fields belongs to this form's button, not to the panel's main one. */
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QJsonObject asDraft() const;

    CaseAtHand& atHand;
    QString name;
    /** Of the case that it was made for: another may be at hand when it goes. */
    QString key;
    DraftKeeper* keeper;
    QPushButton* button = nullptr;
    QJsonObject offered;
    int seen = 0;
};

} // namespace redress
