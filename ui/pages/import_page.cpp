// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_page.h"

#include "base/log.h"
#include "base/number_format.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/pages/import_check.h"
#include "ui/pages/import_inbox.h"
#include "ui/pages/import_mapping.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/wizard_bar.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedLayout>
#include <QTableView>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

QString droppedFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.front().toLocalFile();
}

} // namespace

template <typename T, typename Body>
void ImportPage::run(
    const QString &title, Body body, std::function<void(ImportPage &, const T &)> done, JobKind kind, bool retry)
{
    if (m_session.isBusy()) {
        return;
    }
    const QPointer<ImportPage> page(this);
    m_session.run<T>(
        title, std::move(body),
        [page, retry, done = std::move(done)](const Result<T> &result) {
            if (!page) {
                return;
            }
            if (result) {
                done(*page, result.value());
            } else {
                page->fail(result.error(), retry);
            }
        },
        kind);
}

void ImportPage::setImage(const OfficeSession::Image &image)
{
    const bool other = !m_image || !image || m_image->folder != image->folder;
    m_image = image;
    m_stale = true;
    if (other) {
        m_batches.clear();
        m_inbox->setQuestions({}, image ? image->today : kNever);
        cancel();
    }
    m_stack->setCurrentIndex(m_image ? 1 + m_view : 0);
    m_views->setVisible(m_image != nullptr);
    refreshCounts();
    if (isVisible() && m_view != WizardView) {
        refreshSide();
    }
}

void ImportPage::begin(std::optional<service::Register> what)
{
    m_what = what;
    showView(WizardView);
    if (m_step == WriteStep) {
        return;
    }
    cancel();
    m_what = what;
    focusFirst();
}

void ImportPage::cancel()
{
    m_request = {};
    m_what.reset();
    m_proposal.reset();
    m_place->setText({});
    m_problem->hide();
    for (int step = ChooseStep; step <= DoneStep; ++step) {
        m_stepBar->setNote(step, {});
    }
    goTo(ChooseStep);
}

void ImportPage::focusFirst()
{
    if (m_view == QuestionView) {
        m_inbox->table()->setFocus();
    } else if (m_view == BatchView) {
        m_batchTable->setFocus();
    } else if (m_step == ChooseStep) {
        m_open->setFocus();
    }
}

void ImportPage::showView(View view)
{
    m_view = view;
    m_views->setCurrent(view);
    m_stack->setCurrentIndex(m_image ? 1 + view : 0);
    m_cancel->setVisible(view == WizardView && (m_step == MapStep || m_step == CheckStep));
    m_template->setVisible(view == WizardView && m_step == ChooseStep);
    if (m_image && view != WizardView && m_stale) {
        refreshSide();
    }
}

void ImportPage::goTo(Step step)
{
    m_step = step;
    m_stepBar->setCurrent(step);
    m_steps->setCurrentIndex(step);
    m_cancel->setVisible(m_view == WizardView && (step == MapStep || step == CheckStep));
    m_template->setVisible(m_view == WizardView && step == ChooseStep);
}

void ImportPage::askForFile()
{
    const QString file = m_prompt.fileToOpen(
        this, tr("Choose a list"), tr("Lists (*.xlsx *.ods *.csv *.tsv *.xls)") + u";;"_s + tr("All files (*)"));
    if (!file.isEmpty()) {
        openFile(file);
    }
}

void ImportPage::openFile(const QString &file)
{
    if (!m_image) {
        return;
    }
    showView(WizardView);
    m_request = {};
    m_request.file = file;
    m_place->setText(file);
    look(m_what);
}

void ImportPage::look(std::optional<service::Register> what)
{
    m_problem->hide();
    run<service::ListLook>(
        tr("Looking at %1").arg(QFileInfo(m_request.file).fileName()),
        [request = m_request, what](
            service::Office &office, const service::JobContext &) { return office.lookAt(request, what); },
        [](ImportPage &page, const service::ListLook &found) { page.showLook(found); }, JobKind::Reads, true);
}

void ImportPage::showLook(const service::ListLook &look)
{
    m_request.what = look.what;
    m_mapping->setLook(look, m_request, m_image ? m_image->today : kNever);
    m_stepBar->setNote(ChooseStep, look.fileName);
    m_stepBar->setNote(MapStep, look.remembered ? tr("as remembered") : QString());
    goTo(MapStep);
    m_mapping->findChild<QPushButton *>(u"importCheck"_s)->setFocus();
    if (look.openElsewhere) {
        m_problem->say(MessageBar::Kind::Warning,
            tr("Another program has “%1” open; what it did not save is not in it. Save and close it there, then try "
               "again.")
                .arg(look.fileName),
            tr("Try again"));
    } else if (look.sameFile) {
        m_problem->say(MessageBar::Kind::Info,
            tr("This very file was imported on %1 as batch %2. Reading it again changes nothing.")
                .arg(fmt_vi::date(look.sameFile->on))
                .arg(look.sameFile->id.value));
    }
}

void ImportPage::runCheck()
{
    m_problem->hide();
    m_request = m_mapping->request();
    run<service::Proposal>(
        tr("Checking %1").arg(QFileInfo(m_request.file).fileName()),
        [request = m_request](
            service::Office &office, const service::JobContext &job) { return office.propose(request, job); },
        [](ImportPage &page, const service::Proposal &found) {
            page.showProposal(std::make_shared<const service::Proposal>(found));
        },
        JobKind::Reads, true);
}

void ImportPage::showProposal(std::shared_ptr<const service::Proposal> proposal)
{
    m_proposal = std::move(proposal);
    m_check->setProposal(m_proposal);
    m_stepBar->setNote(ChooseStep, m_proposal->fileName);
    m_stepBar->setNote(CheckStep, tr("nothing written yet"));
    goTo(CheckStep);
    const bool clean = m_proposal->rejected + m_proposal->left + m_proposal->questionCount == 0;
    if (clean && m_check->write()->isVisibleTo(m_check)) { // else the same key once more would write what nobody saw
        m_check->write()->setFocus();
    } else {
        m_check->groups()->setFocus();
    }
    if (m_proposal->sameFile && m_proposal->toWrite() > 0) {
        m_problem->say(MessageBar::Kind::Info,
            tr("This very file was imported on %1 as batch %2; since then the register has changed.")
                .arg(fmt_vi::date(m_proposal->sameFile->on))
                .arg(m_proposal->sameFile->id.value));
    }
}

void ImportPage::write()
{
    if (!m_proposal || m_session.isBusy()) {
        return;
    }
    m_problem->hide();
    m_writingText->setText(tr("Writing %1 rows").arg(fmt_vi::num(m_proposal->toWrite())));
    m_writingBar->setRange(0, 0);
    goTo(WriteStep);
    run<service::Accepted>(
        tr("Writing %1").arg(m_proposal->fileName),
        [proposal = m_proposal, answers = m_check->answers()](
            service::Office &office, const service::JobContext &job) { return office.accept(*proposal, answers, job); },
        [](ImportPage &page, const service::Accepted &accepted) { page.wrote(accepted); }, JobKind::WritesRows);
}

void ImportPage::wrote(const service::Accepted &accepted)
{
    if (accepted.instead) {
        showProposal(std::make_shared<const service::Proposal>(*accepted.instead));
        m_problem->say(MessageBar::Kind::Warning,
            tr("The store or the file changed since the dry run, so nothing was written. This is what the list would "
               "change now."));
        return;
    }
    const service::ImportSummary &summary = accepted.summary;
    m_written = summary.batch.value_or(BatchId());
    const QString sentence
        = tr("Written: %1 new, %2 changed rows.").arg(fmt_vi::num(summary.added), fmt_vi::num(summary.changed));
    m_doneText->setText(m_written.isNull() ? tr("Nothing had to be written.") : sentence);
    QStringList more;
    if (!m_written.isNull()) {
        more << tr("Batch %1 from “%2”; it can be taken back as a whole.")
                    .arg(m_written.value)
                    .arg(m_proposal->fileName);
    }
    if (summary.rejected > 0) {
        more << tr("%1 rows were left out.").arg(fmt_vi::num(summary.rejected));
    }
    if (accepted.asked > 0) {
        more << tr("%1 questions wait for an answer.").arg(fmt_vi::num(accepted.asked));
    }
    if (m_proposal->absent > 0 && !m_written.isNull()) {
        more << tr("%1 of the register are not in the list; nobody was deleted.").arg(fmt_vi::num(m_proposal->absent));
    }
    m_doneMore->setText(more.join(u'\n'));
    m_doneUndo->setVisible(!m_written.isNull());
    m_doneQuestions->setVisible(accepted.asked > 0);
    m_doneAbsent->setVisible(m_proposal->absent > 0 && !m_written.isNull());
    m_stepBar->setNote(WriteStep, m_written.isNull() ? QString() : tr("batch %1").arg(m_written.value));
    m_stepBar->setNote(CheckStep, {});
    m_stale = true;
    goTo(DoneStep);
    m_doneNext->setFocus();
    Q_EMIT said(MessageBar::Kind::Success, m_doneText->text());
}

void ImportPage::undo(BatchId batch)
{
    run<service::UndoSummary>(
        tr("Taking batch %1 back").arg(batch.value),
        [batch](service::Office &office, const service::JobContext &) { return office.undoImport(batch); },
        [batch](ImportPage &page, const service::UndoSummary &summary) { page.undone(batch, summary); },
        JobKind::WritesRows);
}

void ImportPage::undone(BatchId batch, const service::UndoSummary &summary)
{
    Q_EMIT takenBack(batch);
    const QString sentence = tr("Batch %1 was taken back: %2 removed, %3 as before, %4 entries.")
                                 .arg(QString::number(batch.value), fmt_vi::num(summary.removed),
                                     fmt_vi::num(summary.restored), fmt_vi::num(summary.entries));
    m_kept = summary.kept;
    m_keptModel->setRows(static_cast<int>(m_kept.size()), [this](int row, int column) {
        const service::KeptNote &note = m_kept[static_cast<std::size_t>(row)];
        return column == 0 ? note.what : note.reason;
    });
    m_keptCard->setTitle(tr("What stays as it is"), tr("batch %1").arg(batch.value));
    m_keptCard->setVisible(!m_kept.empty());
    if (batch == m_written) {
        m_doneText->setText(sentence);
        m_doneMore->setText(m_kept.empty()
                ? tr("The registers are as they were before.")
                : tr("%1 were changed since and stay as they are.").arg(fmt_vi::num(std::ssize(m_kept))));
        m_doneUndo->hide();
        m_doneQuestions->hide();
        m_doneAbsent->hide();
    }
    m_stale = true;
    Q_EMIT said(MessageBar::Kind::Success, sentence);
    if (m_view != WizardView || !m_kept.empty()) {
        showView(m_view == QuestionView ? QuestionView : BatchView);
        refreshSide();
    }
}

void ImportPage::answer(qint64 question, const service::QuestionAnswer &answer)
{
    run<service::Answered>(
        tr("Writing the answer"),
        [question, answer](
            service::Office &office, const service::JobContext &) { return office.answerQuestion(question, answer); },
        [](ImportPage &page, const service::Answered &answered) {
            page.m_problem->hide();
            page.m_stale = true;
            QString sentence = answered.batch.isNull()
                ? tr("Answered; nothing had to be changed.")
                : tr("Answered and written as batch %1, which can be taken back.").arg(answered.batch.value);
            for (const service::KeptNote &note : answered.stays) {
                sentence += u' ' + note.what + u": "_s + note.reason;
            }
            Q_EMIT page.said(MessageBar::Kind::Success, sentence);
            if (!answered.batch.isNull()) {
                service::EditDone done;
                done.batch = answered.batch;
                done.sentence = tr("Answer written as batch %1").arg(answered.batch.value);
                Q_EMIT page.written(done);
            }
            page.refreshSide();
        },
        JobKind::WritesRows);
}

void ImportPage::answerAll(const std::vector<qint64> &questions, const service::QuestionAnswer &answer)
{
    run<qint64>(
        tr("Writing the answers"),
        [questions, answer](service::Office &office, const service::JobContext &job) -> Result<qint64> {
            qint64 done = 0;
            for (const qint64 question : questions) {
                if (job.stopRequested()) {
                    break; // what was answered stays answered
                }
                job.progress(static_cast<int>(done), static_cast<int>(questions.size()), {});
                if (const auto one = office.answerQuestion(question, answer); !one) {
                    return one.error();
                }
                ++done;
            }
            return done;
        },
        [](ImportPage &page, qint64 done) {
            page.m_problem->hide();
            page.m_stale = true;
            Q_EMIT page.said(MessageBar::Kind::Success,
                tr("%1 questions were answered; each answer can be taken back as a batch.").arg(fmt_vi::num(done)));
            page.refreshSide();
        },
        JobKind::WritesRows);
}

namespace {

/// What stands beside the wizard.
struct Side {
    std::vector<service::BatchNote> batches;
    std::vector<service::QuestionNote> questions;
};

} // namespace

void ImportPage::refreshSide()
{
    run<Side>(
        tr("Reading questions and batches"),
        [](service::Office &office, const service::JobContext &) -> Result<Side> {
            auto batches = office.batches();
            auto questions = office.questions();
            if (!batches || !questions) {
                return batches ? questions.error() : batches.error();
            }
            return Side {std::move(batches).value(), std::move(questions).value()};
        },
        [](ImportPage &page, const Side &side) {
            page.m_stale = false;
            page.m_batches = side.batches;
            page.showQuestions(side.questions);
            page.m_batchCard->setTitle(tr("Batches"),
                page.m_batches.empty() ? tr("none yet: every list that is read will stand here, and can be taken back")
                                       : tr("every list that was read, the latest first"));
            page.m_batchModel->setRows(
                static_cast<int>(page.m_batches.size()), [page = &page](int row, int column) -> QString {
                    const service::BatchNote &batch = page->m_batches[static_cast<std::size_t>(row)];
                    switch (column) {
                    case 0:
                        return QString::number(batch.id.value);
                    case 1:
                        return fmt_vi::date(batch.on);
                    case 2:
                        return batch.file;
                    case 3:
                        return fmt_vi::num(batch.rows);
                    case 4:
                        return fmt_vi::num(batch.added);
                    case 5:
                        return fmt_vi::num(batch.changed);
                    case 6:
                        return fmt_vi::num(batch.rejected);
                    case 7:
                        return batch.absent > 0 ? fmt_vi::num(batch.absent) : QString();
                    default:
                        return batch.state;
                    }
                });
            if (!page.m_batches.empty()) {
                page.m_batchTable->setCurrentIndex(page.m_batchModel->index(0, 0));
            }
            page.batchChosen();
            page.refreshCounts();
            page.focusFirst();
        });
}

void ImportPage::showQuestions(std::vector<service::QuestionNote> questions)
{
    m_inbox->setQuestions(std::move(questions), m_image ? m_image->today : kNever);
    refreshCounts();
}

void ImportPage::refreshCounts()
{
    const qint64 open = m_image ? m_image->openQuestions : 0;
    m_views->setTitle(QuestionView, open > 0 ? tr("Questions (%1)").arg(fmt_vi::num(open)) : tr("Questions"));
}

void ImportPage::batchChosen()
{
    const int row = m_batchTable->currentIndex().row();
    const bool there = row >= 0 && row < static_cast<int>(m_batches.size());
    const service::BatchNote *batch = there ? &m_batches[static_cast<std::size_t>(row)] : nullptr;
    m_batchUndo->setEnabled(batch != nullptr && batch->canUndo);
    m_batchAbsent->setEnabled(batch != nullptr && batch->absent > 0);
}

void ImportPage::exportRejected()
{
    if (!m_proposal) {
        return;
    }
    const QString base = QFileInfo(m_proposal->fileName).completeBaseName();
    const QString file = m_prompt.fileToSave(this, tr("Export the rows left out"),
        QString(base + tr("-left-out") + u".xlsx"_s), tr("Excel (*.xlsx);;CSV (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    run<QString>(
        tr("Writing %1").arg(QFileInfo(file).fileName()),
        [proposal = m_proposal, file](service::Office &office, const service::JobContext &) {
            return office.exportRejected(
                *proposal, QFileInfo(file).suffix().isEmpty() ? QString(file + u".xlsx"_s) : file);
        },
        [](ImportPage &page, const QString &written) {
            Q_EMIT page.said(MessageBar::Kind::Success, tr("Written: %1").arg(written));
        });
}

void ImportPage::showAbsent(std::optional<BatchId> batch)
{
    if (batch || m_proposal) {
        Q_EMIT absentWanted(m_proposal, batch.value_or(BatchId()));
    }
}

void ImportPage::fail(const Error &error, bool retry)
{
    if (m_step == WriteStep) {
        goTo(CheckStep);
    }
    if (error.code == Errc::Cancelled) {
        m_problem->say(MessageBar::Kind::Info, tr("Stopped, nothing was written."));
        return;
    }
    log::failure(error);
    m_problem->say(MessageBar::Kind::Error, service::sentenceFor(error), retry ? tr("Try again") : QString());
}

void ImportPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_image && !droppedFile(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFile(droppedFile(*event->mimeData()));
}

void ImportPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_image && m_stale && m_view != WizardView) {
        refreshSide();
    }
}

} // namespace caodiem::ui
