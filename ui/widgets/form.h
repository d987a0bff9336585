#pragma once

#include "models/result.h"
#include "ui/widgets/field.h"

#include <QJsonObject>
#include <QList>

class QBoxLayout;
class QVBoxLayout;

namespace redress {

class Banner;

/** Fields below each other. Knows nothing of what they mean. */
class Form : public QWidget
{
    Q_OBJECT
public:
    explicit Form(QWidget* parent = nullptr);

    Field* add(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint = {});
    /** Beside the field added before, where the form is wide enough; else below it. */
    Field* addBeside(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint = {});
    /** Something that is no field: a line of text, a row of buttons. */
    void addWidget(QWidget* widget);
    /** A heading for what follows, parted from what came before. */
    void beginGroup(const QString& title);

    /** Null where there is none. */
    [[nodiscard]] Field* field(const QString& fieldName) const;
    /** Puts the cursor there and scrolls to it. */
    void goTo(const QString& fieldName);

    /** Each at its field, the others in a line on top; goes to the first. */
    void showRefusals(const Refusals& refusals);
    void clearRefusals();

    /** What stands in the fields, by field name: for a draft. */
    [[nodiscard]] QJsonObject snapshot() const;
    /** Fields it does not name keep what they have. Does not signal. */
    void restore(const QJsonObject& fields);
    /** What stood in the fields when they were made. */
    void reset();

Q_SIGNALS:
    /** Not by restore or reset. */
    void edited();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    Field* make(const QString& fieldName, const QString& label, QWidget* editor, const QString& hint);
    void foldPairs();
    void showWithoutField(const Refusals& refusals);

    QVBoxLayout* column;
    Banner* general;
    QList<Field*> fields;
    QList<QBoxLayout*> pairs;
    QBoxLayout* lastRow = nullptr;
    QJsonObject pristine;
    bool restoring = false;
};

} // namespace redress
