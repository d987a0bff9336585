#include "ui/setup/where_step.h"

#include "ui/when_answered.h"
#include "ui/widgets/choice_row.h"
#include "ui/widgets/form.h"
#include "ui/widgets/look.h"
#include "ui/widgets/main_button.h"
#include "ui/widgets/text_label.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const QString newFileWay = u"in_a_new_file"_s;
const QString fileWay = u"in_a_file"_s;
const QString serverWay = u"on_a_server"_s;
const QString demoWay = u"the_demo"_s;

QString proposedFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir::toNativeSeparators(QDir(folder).filePath(u"complaints.redress"_s));
}

} // namespace

WhereStep::WhereStep(QWidget* parent)
    : SetupStep(u"where_step"_s, tr("Where"), tr("Where are the cases kept?"),
                tr("A register holds all cases of the office and everything that happened to them."), parent),
      way(new ChoiceRow), form(new Form), newFile(new QLineEdit(proposedFile())), file(new QLineEdit),
      server(new QLineEdit), browseNew(plainButton(tr("Choose the place…"), {}, u"browse_new_file"_s)),
      browse(plainButton(tr("Choose the file…"), {}, u"browse_file"_s)),
      test(plainButton(tr("Try the address"), {}, u"try_address"_s)), tested(new TextLabel(TextLabel::Kind::Body))
{
    build();
    way->choose(newFileWay);
    connect(way, &ChoiceRow::chosenChanged, this, &WhereStep::showWay);
    connect(browseNew, &QPushButton::clicked, this, &WhereStep::askForNewFile);
    connect(browse, &QPushButton::clicked, this, &WhereStep::askForFile);
    connect(test, &QPushButton::clicked, this, &WhereStep::testServer);
    connect(server, &QLineEdit::textChanged, tested, &QLabel::clear);
    showWay();
}

void WhereStep::build()
{
    way->addChoice(newFileWay, tr("A new file"), u"document-new"_s);
    way->addChoice(fileWay, tr("A file that is there"), u"document-open"_s);
    way->addChoice(serverWay, tr("A PostgreSQL server"), u"network-server"_s);
    way->addChoice(demoWay, tr("The demo"), u"games-hint"_s);
    tested->setObjectName(u"address_tried"_s);
    buildFields();
    column()->addWidget(form, 0, Qt::AlignTop);
    column()->addStretch();
}

void WhereStep::buildFields()
{
    form->add(u"way"_s, tr("Place"), way);
    form->add(u"new_file"_s, tr("New file"), newFile,
              tr("On this computer's own disk; it ends in .redress. Whoever can read the file can read every case: "
                 "keep it where only the people of the desk come."));
    form->addWidget(browseNew);
    form->add(u"file"_s, tr("File"), file, tr("A register that was made before. It ends in .redress."));
    form->addWidget(browse);
    server->setLayoutDirection(Qt::LeftToRight);
    form->add(u"server"_s, tr("Address"), server,
              tr("As in postgresql://user:password@host/database. Without a password in it, the server's own rules "
                 "decide. The database must be there; an empty one becomes a new register."));
    form->addWidget(test);
    form->addWidget(tested);
}

void WhereStep::begin(const SetUp&)
{
    way->setFocus();
}

QString WhereStep::verb() const
{
    if (way->chosen() == fileWay) {
        return tr("Open it");
    }
    return way->chosen() == demoWay ? tr("Open the demo") : SetupStep::verb();
}

void WhereStep::showWay()
{
    const QString chosen = way->chosen();
    const auto show = [](QWidget* field, QWidget* button, bool shown) {
        field->setVisible(shown);
        button->setVisible(shown);
    };
    show(form->field(u"new_file"_s), browseNew, chosen == newFileWay);
    show(form->field(u"file"_s), browse, chosen == fileWay);
    show(form->field(u"server"_s), test, chosen == serverWay);
    form->field(u"way"_s)->setHint(
        chosen == demoWay ? tr("An invented office with its cases, to look around in. Nobody in it is real.")
                          : QString());
    tested->setVisible(chosen == serverWay);
    form->clearRefusals();
    Q_EMIT verbChanged();
}

void WhereStep::askForNewFile()
{
    auto* dialog = new QFileDialog(this, tr("Where the register is to be"), newFile->text(),
                                   tr("Registers (*.redress)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"redress"_s);
    // A file that is there is never written over; it is told where one goes on.
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    connect(dialog, &QFileDialog::fileSelected, newFile, &QLineEdit::setText);
    dialog->open();
}

void WhereStep::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a register"), {}, tr("Registers (*.redress);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, file, &QLineEdit::setText);
    dialog->open();
}

QString WhereStep::fieldName() const
{
    const QString chosen = way->chosen();
    return chosen == newFileWay ? u"new_file"_s : chosen == fileWay ? u"file"_s : u"server"_s;
}

QString WhereStep::address() const
{
    const QString typed = static_cast<QLineEdit*>(form->field(fieldName())->editor())->text().trimmed();
    return fieldName() == u"server"_s || typed.isEmpty() ? typed : QFileInfo(typed).absoluteFilePath();
}

void WhereStep::refuse(const QString& text)
{
    form->showRefusals({{fieldName(), u"address"_s, text}});
}

void WhereStep::look(const std::function<void(RegisterPlace)>& then)
{
    form->clearRefusals();
    const QString wanted = address();
    if (wanted.isEmpty() || (fieldName() == u"server"_s && !wanted.startsWith(u"postgresql://"_s))) {
        refuse(wanted.isEmpty() ? tr("The place is missing.") : tr("The address begins with postgresql://"));
        return;
    }
    Q_EMIT busyChanged(true);
    whenAnswered(QtConcurrent::run(lookAtPlace, wanted), this,
                 [this, wanted, then](const Result<RegisterPlace>& place) {
                     Q_EMIT busyChanged(false);
                     // Answers to an address that was typed over meanwhile say nothing.
                     if (wanted != address()) {
                         return;
                     }
                     place ? then(*place) : refuse(place.refusal().text);
                 });
}

void WhereStep::testServer()
{
    tested->clear();
    look([this](RegisterPlace place) {
        tested->setTone(look::Tone::Done);
        tested->setText(place == RegisterPlace::Free
                            ? tr("The server answers. The database is empty: a register can be made there.")
                            : tr("The server answers. There is a register already: going on opens it."));
    });
}

void WhereStep::take(SetUp& wanted)
{
    if (way->chosen() == demoWay) {
        Q_EMIT demoWanted();
        return;
    }
    look([this, &wanted](RegisterPlace place) { takeFree(place, wanted); });
}

void WhereStep::takeFree(RegisterPlace place, SetUp& wanted)
{
    const QString chosen = way->chosen();
    if (place == RegisterPlace::Free && chosen == fileWay) {
        refuse(tr("There is no such file."));
    } else if (place == RegisterPlace::Register && chosen == newFileWay) {
        refuse(tr("There is a file of this name already. Choose another name, or open it as a file that is there."));
    } else if (place == RegisterPlace::Register) {
        Q_EMIT registerWanted(address());
    } else {
        wanted.address = address();
        Q_EMIT accepted();
    }
}

} // namespace redress
