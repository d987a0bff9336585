#include "ui/settings/settings_page.h"

#include "ui/settings/calendar_section.h"
#include "ui/settings/canned_texts_section.h"
#include "ui/settings/choices_section.h"
#include "ui/settings/departments_section.h"
#include "ui/settings/letter_paper_section.h"
#include "ui/settings/letter_templates_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/procedure_section.h"
#include "ui/settings/remedies_section.h"
#include "ui/settings/substitutions_section.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/text_scale.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int sectionsWidth = 200;

} // namespace

SettingsPage::SettingsPage(Desk& desk, QWidget* parent)
    : QWidget(parent), sections(new QListWidget), pages(new QStackedWidget), toast(nullptr)
{
    setObjectName(u"settings_page"_s);
    build();
    setFocusProxy(sections);
    toast = new Toast(this);
    add(new OrganisationSection(desk), tr("Organisation"), u"go-home"_s);
    add(new DepartmentsSection(desk), tr("Departments"), u"folder"_s);
    add(new ChoicesSection(ChoicesSection::Kind::Categories, desk), tr("Categories"), u"tag"_s);
    add(new ChoicesSection(ChoicesSection::Kind::Grounds, desk), tr("Grounds"), u"dialog-cancel"_s);
    add(new RemediesSection(desk), tr("External remedies"), u"globe"_s);
    add(new CalendarSection(desk), tr("Calendar"), u"view-calendar"_s);
    add(new ProcedureSection(desk), tr("Procedure"), u"view-list-details"_s);
    add(new LetterPaperSection(desk), tr("Letter paper"), u"mail-message"_s);
    add(new LetterTemplatesSection(desk), tr("Letter templates"), u"document-edit"_s);
    add(new CannedTextsSection(desk), tr("Paragraphs"), u"format-justify-left"_s);
    add(new SubstitutionsSection(desk), tr("Substitutes"), u"system-switch-user"_s);
    connect(sections, &QListWidget::currentRowChanged, this, &SettingsPage::showChosen);
    connect(sections, &QListWidget::itemActivated, this,
            [this] { static_cast<SettingsSection*>(pages->currentWidget())->begin(); });
    connect(this, &SettingsPage::said, toast, [this](const QString& text) { toast->say(text); });
    sections->setCurrentRow(0);
}

void SettingsPage::build()
{
    sections->setObjectName(u"settings_sections"_s);
    sections->setAccessibleName(tr("Settings"));
    sections->setFrameShape(QFrame::NoFrame);
    sections->setProperty("onGround", true);
    const int icon = look::smallPicture();
    sections->setIconSize({icon, icon});
    sections->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* title = new TextLabel(TextLabel::Kind::PageTitle, tr("Settings"));
    auto* side = new QWidget;
    side->setFixedWidth(look::withText(sectionsWidth));
    auto* left = new QVBoxLayout(side);
    left->setContentsMargins(look::gap4, look::gap4, look::gap2, look::gap4);
    left->setSpacing(look::gap3);
    left->addWidget(title);
    left->addWidget(sections, 1);
    QPushButton* another = linkButton(tr("Another register…"), u"set_up_another"_s);
    another->setToolTip(tr("Signs you out and begins the assistant. This register stays as it is."));
    connect(another, &QPushButton::clicked, this, &SettingsPage::setUpWanted);
    left->addWidget(another, 0, Qt::AlignLeading);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(hairline(Qt::Vertical));
    row->addWidget(pages, 1);
}

void SettingsPage::add(SettingsSection* section, const QString& words, const QString& icon)
{
    auto* item = new QListWidgetItem(look::icon(icon), words, sections);
    item->setData(Qt::UserRole, section->objectName());
    // Said here: a list that is filled before it is first shown knows nothing of the style's heights.
    item->setSizeHint({0, std::max(look::tableRow, fontMetrics().height() + look::gap1)});
    pages->addWidget(section);
    connect(section, &SettingsSection::said, this, &SettingsPage::said);
}

void SettingsPage::showChosen()
{
    pages->setCurrentIndex(sections->currentRow());
}

} // namespace redress
