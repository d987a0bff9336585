#pragma once

#include "models/office.h"
#include "ui/widgets/choice_box.h"

#include <QMap>

#include <memory>

namespace redress {

/** One procedure of those at hand: adopted before, coming with the program, or read from a file. */
class ProcedureBox : public ChoiceBox
{
    Q_OBJECT
public:
    explicit ProcedureBox(QWidget* parent = nullptr);

    /** What the office has adopted, and what is shipped; chosen stays, at first the one in force. */
    void offer(const Office& office);
    /** Adds what was read from a file of that name, and chooses it. */
    void offerFile(const QString& fileName, const Procedure& procedure);
    /** Null where nothing is chosen. */
    [[nodiscard]] std::shared_ptr<const Procedure> procedure() const;

private:
    void put(const QString& id, const QString& text, std::shared_ptr<const Procedure> procedure);

    QMap<QString, std::shared_ptr<const Procedure>> known;
    QString fileText;
};

} // namespace redress
