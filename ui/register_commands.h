// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
#include "service/saved_filters.h"
#include "ui/widgets/message_bar.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace caodiem::ui {

class FilePrompt;
class OfficeSession;
class ResidentDialog;

/// What the register pages do with the office: reading cards, editing, changing many, and taking back what was done in
/// this session.
class RegisterCommands : public QObject {
    Q_OBJECT
public:
    RegisterCommands(OfficeSession &session, FilePrompt &prompt, QWidget *window);

    using Again = std::function<Result<service::EditDone>(service::Office &)>;
    struct Edit {
        BatchId batch;
        QString sentence;
        qint64 atMs = 0; ///< UTC
        Again again; ///< does the same once more
    };

    void load(); ///< the registers into memory, if they are not there yet
    void fetch(ResidentId id, const std::function<void(const service::ResidentCard &)> &done);
    void fetch(OrganisationId id, const std::function<void(const service::OrganisationCard &)> &done);

    /// While an earlier day is looked at nothing is changed: what is asked for is refused with a sentence. kNever =
    /// today.
    void setPast(Day asOf) { m_past = asOf; }

    void addResident();
    void addProposed(const service::ResidentDraft &proposed); ///< the form filled with what a card says
    void editResident(ResidentId id);
    void addOrganisation();
    void editOrganisation(OrganisationId id);
    void recordStep(OrganisationId id, domain::EventKind step); ///< done today
    void withdraw(EventId entry); ///< of a time line
    void changeMany(const std::vector<ResidentId> &people, const QString &whose,
        service::BulkChange::Kind kind = service::BulkChange::Kind::Village);
    void exportResidents(const std::vector<ResidentId> &people, Day on, const QString &title, bool fullIds);
    void exportOrganisations(const std::vector<OrganisationId> &organisations, Day on, const QString &title);
    /// The store's saved filters of residents; each answers those there are then. What fails is said.
    using FilterList = std::function<void(const std::vector<service::SavedFilter> &)>;
    void loadFilters(const FilterList &done);
    void saveFilter(const QString &name, const engine::ResidentFilter &filter, const FilterList &done);
    void dropFilter(const QString &name, const FilterList &done);
    /// Whole personal IDs came into sight; `hide` is called when that cannot be noted.
    void noteFullIds(qint64 rows, const std::function<void()> &hide);

    /// The session's edits that hold, the latest last.
    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
    /// An edit that was written; `again` does the same once more, if that can be done.
    void note(const service::EditDone &done, Again again = {});
    /// What was taken back last, the latest last, and can be done again: until something else is written.
    [[nodiscard]] const std::vector<Edit> &undoneEdits() const { return m_undone; }
    void undoLast();
    void redoLast();
    void undo(BatchId batch);
    void dropped(BatchId batch); ///< taken back elsewhere: no key takes it back once more
    void forget(); ///< another store was opened

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void editsChanged(); ///< something was done or taken back; edits() tells
    void residentSaved(ResidentId id);
    void organisationSaved(OrganisationId id);

private:
    void fail(const Error &error);
    [[nodiscard]] bool refusedInPast();
    void fetchFilters(const std::function<Result<std::vector<service::SavedFilter>>(service::Office &)> &body,
        const FilterList &done);
    struct Undone {
        service::UndoSummary summary;
        qint64 mark = 0; ///< of the store afterwards
    };
    void undone(const Edit &edit, const Result<Undone> &result);
    struct Redone {
        service::EditDone done;
        qint64 mark = 0;
    };
    void redone(const Edit &edit, const Result<Redone> &result);
    /// Writes what the form says; an error stands in the form, as long as it is there.
    template <typename Dialog, typename Draft>
    void saveForm(Dialog *dialog, const Draft &draft, const std::function<void(const service::EditDone &)> &saved);
    ResidentDialog *openForm(std::optional<service::ResidentCard> card);
    void openForm(std::optional<service::OrganisationCard> card);
    template <typename Id>
    void exportRows(const std::vector<Id> &ids, Day on, const QString &title, bool fullIds, const QString &fileName);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    QWidget *m_window;
    std::vector<Edit> m_edits;
    std::vector<Edit> m_undone;
    qint64 m_mark = 0; ///< of the store after the last of them was taken back or done again
    Day m_past = kNever;
    bool m_loading = false;
};

} // namespace caodiem::ui
