#pragma once

#include "ui/letters/register/register_line.h"

#include <QTableView>

#include <functional>

namespace redress {

class RegisterTable;

/** The lines of the letter register as a table: opens one by Enter or a double click, tells when its end comes near. */
class RegisterView : public QTableView
{
    Q_OBJECT
public:
    explicit RegisterView(RegisterTable& lines, QWidget* parent = nullptr);

    /** Null where no line is current. */
    [[nodiscard]] const RegisterLine* current() const;
    /** Changes the lines by `change`: the current one, and the topmost in sight, stay what they are. */
    void keepingPlace(const std::function<void()>& change);
    /** Tells once more where the end is near. */
    void lookForEnd();

Q_SIGNALS:
    void opened();
    void endNear();
    void currentLineChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& before) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitColumns();
    /** So that its keys mean a line as soon as there is one. */
    void takeFirst();

    RegisterTable& model;
};

} // namespace redress
