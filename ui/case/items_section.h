#pragma once

#include "ui/case/case_at_hand.h"

#include <QStringList>
#include <QWidget>

namespace redress {

class DraftKeeper;
class Field;
class FilledItems;
class Form;

/**
 * What the procedure has ticked or filled in during one stage. Each is saved as soon as it stands there: a tick or a
 * choice at once, a text when the cursor leaves it. What could not be saved is kept as a draft on this computer.
 */
class ItemsSection : public QWidget
{
    Q_OBJECT
public:
    ItemsSection(Stage stage, CaseAtHand& atHand, QWidget* parent = nullptr);
    ~ItemsSection() override;

    /** Once, when everybody listens: what was typed and not saved the last time. */
    void takeUpDraft();
    void refresh();
    /** The cursor goes to the item of that field ("item:<id>"), where it stands here. */
    bool goTo(const QString& field);
    [[nodiscard]] bool holdsTyping() const;
    /** Saves what was typed, and then goes on; false where there is nothing to be saved first. */
    [[nodiscard]] bool saveFirst(const std::function<void()>& then);

Q_SIGNALS:
    void takenUp(Moment kept);
    /** The sentence says why what is typed cannot be kept on this computer. */
    void notKept(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Entry
    {
        Item item;
        Field* field = nullptr;
        /** As the record had it when it was last shown. */
        QString recorded;
        /** The version of the case that the person had before the eyes when beginning to type. */
        int seen = 0;
    };
    void addEntry(const Item& item);
    [[nodiscard]] QWidget* editorOf(const Item& item);
    void saveWhenDone(QWidget* editor, const QString& id);
    void show(Entry& entry, bool editable);
    /** Why it cannot be filled in yet, or what it is needed for. */
    [[nodiscard]] QString hintOf(const Item& item) const;
    /** Another item that has to be filled in first; null where none has. */
    [[nodiscard]] const Item* waitsFor(const Item& item) const;
    [[nodiscard]] static QString valueOf(const Entry& entry);
    [[nodiscard]] Entry* entryOf(const QString& id);
    void save(const QString& id);
    void saveNext();
    void tell(const QString& id, const QString& value, const Result<CaseView>& result);
    void showRefused(Entry& entry, const Refusal& refusal);
    static void put(const Entry& entry, const QString& value);
    [[nodiscard]] QJsonObject asDraft() const;

    CaseAtHand& atHand;
    QString draftName;
    /** Of the case that it was made for: another may be at hand when it goes. */
    QString draftKey;
    DraftKeeper* keeper;
    Form* form;
    FilledItems* readOnly;
    QList<Entry> entries;
    QStringList toSave;
    bool saving = false;
    std::function<void()> waiting;
};

} // namespace redress
