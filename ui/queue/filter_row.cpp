#include "ui/queue/filter_row.h"

#include "models/rights.h"
#include "ui/widgets/choice_box.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/text_scale.h"
#include "ui/words.h"
#include "ui/words/procedure_words.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScopedValueRollback>

#include <algorithm>
#include <chrono>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int boxWidth = 132;
constexpr int textWidth = 200;
const QString nobody = u"0"_s;

template <class E>
QList<std::pair<QString, QString>> choicesOf()
{
    QList<std::pair<QString, QString>> choices;
    for (const auto& [value, name] : Names<E>::all) {
        choices.append({nameOf(value), wordOf(value)});
    }
    return choices;
}

} // namespace

FilterRow::FilterRow(QWidget* parent) : QWidget(parent), text(new QLineEdit)
{
    setObjectName(u"filter_row"_s);
    auto* flow = new FlowLayout(look::gap2, this);
    flow->setContentsMargins(0, 0, 0, 0);
    text->setObjectName(u"filter_text"_s);
    text->setAccessibleName(tr("Words in the list"));
    text->setPlaceholderText(tr("Name, subject, product…"));
    text->setClearButtonEnabled(true);
    text->setFixedWidth(look::withText(textWidth));
    flow->addWidget(text);
    kind = addBox(u"filter_kind"_s, tr("Kind of case"));
    channel = addBox(u"filter_channel"_s, tr("Channel"));
    severity = addBox(u"filter_severity"_s, tr("Severity"));
    stage = addBox(u"filter_stage"_s, tr("Stage"));
    category = addBox(u"filter_category"_s, tr("Category"));
    assignee = addBox(u"filter_assignee"_s, tr("Assignee"));
    department = addBox(u"filter_department"_s, tr("Department"));
    offerFixed();
    typing.setSingleShot(true);
    typing.setInterval(std::chrono::milliseconds(250));
    connect(&typing, &QTimer::timeout, this, &FilterRow::changed);
    connect(text, &QLineEdit::textChanged, this, [this] {
        if (!clearing) {
            typing.start();
        }
    });
    setFocusProxy(text);
}

ChoiceBox* FilterRow::addBox(const QString& name, const QString& label)
{
    auto* box = new ChoiceBox;
    box->setObjectName(name);
    box->setAccessibleName(label);
    box->setPlaceholderText(label);
    box->setFixedWidth(look::withText(boxWidth));
    layout()->addWidget(box);
    connect(box, &ChoiceBox::chosenChanged, this, [this] {
        if (!clearing) {
            Q_EMIT changed();
        }
    });
    return box;
}

QList<ChoiceBox*> FilterRow::boxes() const
{
    return {kind, channel, severity, stage, category, assignee, department};
}

void FilterRow::offerFixed()
{
    QList<std::pair<QString, QString>> stages = choicesOf<Stage>();
    // No registered case stands at intake.
    stages.removeFirst();
    offerAnew(channel, tr("Any channel"), choicesOf<Channel>());
    offerAnew(severity, tr("Any severity"), choicesOf<Severity>());
    offerAnew(stage, tr("Any stage"), stages);
}

void FilterRow::offerAnew(ChoiceBox* box, const QString& any, const QList<std::pair<QString, QString>>& choices)
{
    const QScopedValueRollback guard(clearing, true);
    const QString chosen = box->chosen();
    box->clear();
    box->addChoice({}, any);
    for (const auto& [id, word] : choices) {
        box->addChoice(id, word);
    }
    box->setCurrentIndex(-1);
    if (!chosen.isEmpty()) {
        box->choose(chosen);
    }
}

void FilterRow::offer(const Office& office, Role role)
{
    seesDepartments = role != Role::Officer;
    QList<std::pair<QString, QString>> kinds;
    QList<std::pair<QString, QString>> categories;
    for (const auto& procedure : office.kindsInForce()) {
        kinds.append({procedure->id, kindWord(*procedure)});
        for (const Choice& one : procedure->categories) {
            const std::pair category(one.id, wordOf(one.words));
            if (!categories.contains(category)) {
                categories.append(category);
            }
        }
    }
    severalKinds = kinds.size() > 1;
    offerAnew(kind, tr("Any kind"), kinds);
    QList<std::pair<QString, QString>> people{{nobody, tr("Nobody yet")}};
    for (const Staff& one : office.staff) {
        if (one.active && reachOf(one.role, Action::TakeCase) != Reach::None) {
            people.append({QString::number(one.id.value), one.name});
        }
    }
    QList<std::pair<QString, QString>> departments;
    for (const Department& one : office.departments) {
        departments.append({QString::number(one.id.value), one.name});
    }
    offerAnew(category, tr("Any category"), categories);
    offerAnew(assignee, tr("Any assignee"), people);
    offerAnew(department, tr("Any department"), departments);
}

void FilterRow::begin(const ListQuestion& question)
{
    clear();
    const ListFilter& own = question.filter;
    stage->setVisible(question.listing != Listing::Queue && !own.stage);
    assignee->setVisible(question.listing != Listing::Mine && !own.assignee);
    department->setVisible(seesDepartments && own.department.isNone());
    kind->setVisible(severalKinds && own.procedure.isEmpty());
    channel->setVisible(!own.channel);
    severity->setVisible(!own.severity);
    category->setVisible(own.category.isEmpty());
}

ListFilter FilterRow::narrowed(const ListFilter& own) const
{
    ListFilter filter = own;
    const auto set = [](auto& member, const auto& value) {
        if (value) {
            member = value;
        }
    };
    set(filter.channel, named<Channel>(channel->chosen()));
    set(filter.severity, named<Severity>(severity->chosen()));
    set(filter.stage, named<Stage>(stage->chosen()));
    if (!kind->chosen().isEmpty()) {
        filter.procedure = kind->chosen();
    }
    if (!category->chosen().isEmpty()) {
        filter.category = category->chosen();
    }
    if (!assignee->chosen().isEmpty()) {
        filter.assignee = StaffId{assignee->chosen().toLongLong()};
    }
    if (!department->chosen().isEmpty()) {
        filter.department = DepartmentId{department->chosen().toLongLong()};
    }
    if (!text->text().trimmed().isEmpty()) {
        filter.text = text->text().trimmed();
    }
    return filter;
}

bool FilterRow::isSet() const
{
    return !text->text().trimmed().isEmpty() ||
           std::ranges::any_of(boxes(), [](const ChoiceBox* box) { return !box->chosen().isEmpty(); });
}

void FilterRow::clear()
{
    const QScopedValueRollback guard(clearing, true);
    typing.stop();
    text->clear();
    for (ChoiceBox* box : boxes()) {
        box->setCurrentIndex(-1);
    }
}

void FilterRow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
    } else if (isSet()) {
        clear();
        Q_EMIT changed();
    } else {
        Q_EMIT left();
    }
}

} // namespace redress
