#pragma once

#include "models/case.h"

#include <QMimeData>

namespace redress {

/**
 * A paper on its way out of the program, by drag or by copying. The file is written when somebody asks for it, not
 * before.
 */
class PaperToGo : public QMimeData
{
    Q_OBJECT
public:
    PaperToGo(const Paper& paper, QByteArray bytes);

    [[nodiscard]] QStringList formats() const override;
    [[nodiscard]] bool hasFormat(const QString& mimeType) const override;

protected:
    [[nodiscard]] QVariant retrieveData(const QString& mimeType, QMetaType type) const override;

private:
    [[nodiscard]] QString file() const;

    Paper paper;
    QByteArray bytes;
    mutable QString written;
};

} // namespace redress
