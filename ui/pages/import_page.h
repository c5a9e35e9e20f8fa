// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/proposal.h"
#include "service/registers.h"
#include "ui/office_session.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class ElidedLabel;
class EmptyState;
class FilePrompt;
class ImportCheck;
class ImportInbox;
class ImportMapping;
class RowsModel;
class SegmentBar;
class WizardBar;

/// Lists in: a file is chosen, its columns are mapped, a dry run says what it would change, it is written, and can be
/// taken back. Beside it the questions that lists left, and the batches.
class ImportPage : public QWidget {
    Q_OBJECT
public:
    ImportPage(OfficeSession &session, FilePrompt &prompt, QWidget *parent = nullptr);

    enum Step { ChooseStep, MapStep, CheckStep, WriteStep, DoneStep };
    enum View { WizardView, QuestionView, BatchView };

    /// The store as it is now; null = none is open.
    void setImage(const OfficeSession::Image &image);
    /// A new import of this register; nothing = the file says itself what it is.
    void begin(std::optional<service::Register> what);
    void openFile(const QString &file);
    void showView(View view);
    /// For pictures and tests.
    void showLook(const service::ListLook &look);
    void showProposal(std::shared_ptr<const service::Proposal> proposal);
    void showQuestions(std::vector<service::QuestionNote> questions);
    [[nodiscard]] Step step() const { return m_step; }
    [[nodiscard]] ImportMapping *mapping() const { return m_mapping; }
    [[nodiscard]] ImportCheck *check() const { return m_check; }
    [[nodiscard]] ImportInbox *inbox() const { return m_inbox; }
    [[nodiscard]] QTableView *batchTable() const { return m_batchTable; }
    [[nodiscard]] const std::shared_ptr<const service::Proposal> &proposal() const { return m_proposal; }
    void focusFirst();

Q_SIGNALS:
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);
    void templateWanted(caodiem::service::Register what);
    /// Those whom the list lacked: of a batch, or (null) of a proposal.
    void absentWanted(std::shared_ptr<const caodiem::service::Proposal> proposal, BatchId batch);
    void storeWanted(); ///< none is open
    void written(const caodiem::service::EditDone &done); ///< an answer that can be taken back
    void takenBack(BatchId batch);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    QWidget *buildChoice();
    QWidget *buildWriting();
    QWidget *buildDone();
    QWidget *buildBatches();
    void connectSteps();
    void connectMapping();
    void connectSide(); ///< questions and batches
    void goTo(Step step);
    void cancel();
    void askForFile();
    void look(std::optional<service::Register> what);
    void runCheck();
    void write();
    void wrote(const service::Accepted &accepted);
    void undo(BatchId batch);
    void undone(BatchId batch, const service::UndoSummary &summary);
    void answer(qint64 question, const service::QuestionAnswer &answer);
    void answerAll(const std::vector<qint64> &questions, const service::QuestionAnswer &answer);
    void refreshSide(); ///< questions and batches anew
    void exportRejected();
    void showAbsent(std::optional<BatchId> batch);
    void fail(const Error &error, bool retry = false);
    void refreshCounts();
    void batchChosen();
    template <typename T, typename Body>
    void run(const QString &title, Body body, std::function<void(ImportPage &, const T &)> done,
        JobKind kind = JobKind::Reads, bool retry = false);

    OfficeSession &m_session;
    FilePrompt &m_prompt;
    OfficeSession::Image m_image;
    std::optional<service::Register> m_what;
    service::ImportRequest m_request;
    std::shared_ptr<const service::Proposal> m_proposal;
    std::vector<service::BatchNote> m_batches;
    BatchId m_written; ///< by the last import
    bool m_stale = true; ///< questions and batches are older than the store
    Step m_step = ChooseStep;
    View m_view = WizardView;

    QStackedLayout *m_stack; ///< empty page, wizard, questions, batches
    EmptyState *m_empty;
    ElidedLabel *m_caption;
    SegmentBar *m_views;
    QPushButton *m_template;
    QPushButton *m_cancel;
    MessageBar *m_problem;
    WizardBar *m_stepBar;
    QStackedLayout *m_steps;
    QLineEdit *m_place;
    QPushButton *m_open;
    ImportMapping *m_mapping;
    ImportCheck *m_check;
    QLabel *m_writingText;
    QProgressBar *m_writingBar;
    QLabel *m_doneText;
    QLabel *m_doneMore;
    QPushButton *m_doneUndo;
    QPushButton *m_doneQuestions;
    QPushButton *m_doneAbsent;
    QPushButton *m_doneNext;
    ImportInbox *m_inbox;
    CardFrame *m_batchCard;
    RowsModel *m_batchModel;
    QTableView *m_batchTable;
    QPushButton *m_batchUndo;
    QPushButton *m_batchAbsent;
    CardFrame *m_keptCard;
    RowsModel *m_keptModel;
    std::vector<service::KeptNote> m_kept;
};

} // namespace caodiem::ui
