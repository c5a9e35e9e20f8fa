// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/office.h"
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

    struct Edit {
        BatchId batch;
        QString sentence;
        qint64 atMs = 0; ///< UTC
    };

    void load(); ///< the registers into memory, if they are not there yet
    void fetch(ResidentId id, const std::function<void(const service::ResidentCard &)> &done);
    void fetch(OrganisationId id, const std::function<void(const service::OrganisationCard &)> &done);

    void addResident();
    void addProposed(const service::ResidentDraft &proposed); ///< the form filled with what a card says
    void editResident(ResidentId id);
    void addOrganisation();
    void editOrganisation(OrganisationId id);
    void changeMany(const std::vector<ResidentId> &people, const QString &whose,
        service::BulkChange::Kind kind = service::BulkChange::Kind::Village);
    void exportResidents(const std::vector<ResidentId> &people, Day on, const QString &title, bool fullIds);
    void exportOrganisations(const std::vector<OrganisationId> &organisations, Day on, const QString &title);
    /// Whole personal IDs came into sight; `hide` is called when that cannot be noted.
    void noteFullIds(qint64 rows, const std::function<void()> &hide);

    /// The session's edits that hold, the latest last.
    [[nodiscard]] const std::vector<Edit> &edits() const { return m_edits; }
    void note(const service::EditDone &done); ///< an edit that was written elsewhere
    void undoLast();
    void undo(BatchId batch);
    void forget(); ///< another store was opened

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void editsChanged(); ///< something was done or taken back; edits() tells
    void residentSaved(ResidentId id);
    void organisationSaved(OrganisationId id);

private:
    void fail(const Error &error);
    void undone(const Edit &edit, const Result<service::UndoSummary> &result);
    ResidentDialog *openForm(std::optional<service::ResidentCard> card);
    void openForm(std::optional<service::OrganisationCard> card);
    template <typename Id>
    void exportRows(const std::vector<Id> &ids, Day on, const QString &title, bool fullIds, const QString &fileName);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    QWidget *m_window;
    std::vector<Edit> m_edits;
    bool m_loading = false;
};

} // namespace caodiem::ui
