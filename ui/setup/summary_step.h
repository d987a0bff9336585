#pragma once

#include "ui/setup/setup_step.h"

namespace redress {

class Banner;
class FactList;

/** What will be made, before it is. */
class SummaryStep : public SetupStep
{
    Q_OBJECT
public:
    explicit SummaryStep(QWidget* parent = nullptr);

    void begin(const SetUp& wanted) override;
    void take(SetUp& wanted) override;
    [[nodiscard]] QString verb() const override;
    void showRefusals(const Refusals& refusals);

private:
    FactList* facts;
    Banner* general;
};

} // namespace redress
