#pragma once

#include "ui/settings/listed_section.h"

namespace redress {

/** Paragraphs that letters take in by a few letters typed: the organisation's own. */
class CannedTextsSection : public ListedSection
{
    Q_OBJECT
public:
    explicit CannedTextsSection(Desk& desk, QWidget* parent = nullptr);

private:
    [[nodiscard]] QList<Line> lines() const override;
    [[nodiscard]] QJsonObject valuesOf(qint64 id) const override;
    [[nodiscard]] OfficeCommand commandFor(qint64 id, const QJsonObject& values, bool active) const override;
    [[nodiscard]] QString consequence(qint64 id, bool active) const override;
    [[nodiscard]] QString turnWords(bool active, bool asking) const override;
};

} // namespace redress
