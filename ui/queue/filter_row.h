#pragma once

#include "models/case_list.h"
#include "models/office.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace redress {

class ChoiceBox;

/** What narrows a list: words, kind of case, channel, severity, stage, category, assignee, department. */
class FilterRow : public QWidget
{
    Q_OBJECT
public:
    explicit FilterRow(QWidget* parent = nullptr);

    /** The names to choose among; what is chosen stays where it is still offered. */
    void offer(const Office& office, Role role);
    /** What the list narrows by itself is not asked for again. */
    void begin(const ListQuestion& question);
    /** The list's own filter, narrowed by what stands in the row. */
    [[nodiscard]] ListFilter narrowed(const ListFilter& own) const;
    [[nodiscard]] bool isSet() const;
    void clear();

Q_SIGNALS:
    void changed();
    /** Esc with nothing left to clear. */
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    ChoiceBox* addBox(const QString& name, const QString& label);
    void offerFixed();
    void offerAnew(ChoiceBox* box, const QString& any, const QList<std::pair<QString, QString>>& choices);
    [[nodiscard]] QList<ChoiceBox*> boxes() const;

    QLineEdit* text;
    ChoiceBox* kind;
    ChoiceBox* channel;
    ChoiceBox* severity;
    ChoiceBox* stage;
    ChoiceBox* category;
    ChoiceBox* assignee;
    ChoiceBox* department;
    bool seesDepartments = true;
    /** With one kind alone there is nothing to choose. */
    bool severalKinds = false;
    bool clearing = false;
    QTimer typing;
};

} // namespace redress
