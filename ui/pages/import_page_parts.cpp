// SPDX-License-Identifier: GPL-3.0-or-later
// How ImportPage is put together.
#include "base/number_format.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/pages/import_check.h"
#include "ui/pages/import_inbox.h"
#include "ui/pages/import_mapping.h"
#include "ui/pages/import_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/segment_bar.h"
#include "ui/widgets/wizard_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableView>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(OfficeSession &session, FilePrompt &prompt, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_prompt(prompt)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"import"_s, this))
    , m_caption(new ElidedLabel(tr("lists of the commune into the registers"), this))
    , m_views(new SegmentBar({tr("Import a file"), tr("Questions"), tr("Batches")}, this))
    , m_template(new QPushButton(tr("Empty form…"), this))
    , m_cancel(new QPushButton(tr("Cancel, write nothing"), this))
    , m_problem(new MessageBar(this))
    , m_stepBar(
          new WizardBar({tr("Choose a file"), tr("Map the columns"), tr("Dry run"), tr("Write"), tr("Done")}, this))
    , m_steps(new QStackedLayout)
    , m_place(new QLineEdit(this))
    , m_open(new QPushButton(tr("Choose a file…"), this))
    , m_mapping(new ImportMapping(this))
    , m_check(new ImportCheck(this))
    , m_writingText(new QLabel(this))
    , m_writingBar(new QProgressBar(this))
    , m_doneText(new QLabel(this))
    , m_doneMore(new QLabel(this))
    , m_doneUndo(new QPushButton(tr("Undo"), this))
    , m_doneQuestions(new QPushButton(tr("Answer the questions"), this))
    , m_doneAbsent(new QPushButton(tr("Not in the list…"), this))
    , m_doneNext(new QPushButton(tr("Import another file"), this))
    , m_inbox(new ImportInbox(this))
    , m_batchCard(new CardFrame(this))
    , m_batchModel(new RowsModel({{tr("Batch"), 60, true}, {tr("Day"), 96, true}, {tr("File"), 280, false, true},
                                     {tr("Rows"), 84, true}, {tr("New"), 84, true}, {tr("Changed"), 84, true},
                                     {tr("Left out"), 84, true}, {tr("Not in the list"), 120, true}, {tr("Note"), 200}},
          this))
    , m_batchTable(makeRowsView(m_batchModel, u"batchTable"_s, tr("Batches"), m_batchCard))
    , m_batchUndo(new QPushButton(tr("Take the batch back"), this))
    , m_batchAbsent(new QPushButton(tr("Not in the list…"), this))
    , m_keptCard(new CardFrame(this))
    , m_keptModel(new RowsModel({{tr("What"), 260, false, true}, {tr("Why it stays"), 400}}, this))
{
    setAcceptDrops(true);
    build();
    connectSteps();
    connectMapping();
    connectSide();
    goTo(ChooseStep);
    setImage(nullptr);
}

void ImportPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    m_problem->setObjectName(u"importProblem"_s);
    column->addWidget(m_problem);
    column->addLayout(m_stack, 1);
    m_empty->setObjectName(u"importEmpty"_s);
    m_empty->say(tr("No store is open"),
        tr("Lists are read into the store of an office. Open one, or make a new one in the menu File."));
    connect(m_empty->addAction(tr("Open a store…")), &QPushButton::clicked, this, &ImportPage::storeWanted);
    auto *wizard = new QWidget(this);
    auto *lines = new QVBoxLayout(wizard);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(10);
    m_stepBar->setObjectName(u"importSteps"_s);
    lines->addWidget(m_stepBar);
    lines->addLayout(m_steps, 1);
    m_steps->addWidget(buildChoice());
    m_steps->addWidget(m_mapping);
    m_steps->addWidget(m_check);
    m_steps->addWidget(buildWriting());
    m_steps->addWidget(buildDone());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(wizard);
    m_stack->addWidget(m_inbox);
    m_stack->addWidget(buildBatches());
}

QWidget *ImportPage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("Import data"), head);
    title->setFont(fontOf(19, true));
    m_caption->setProperty("role", u"caption"_s);
    m_views->setObjectName(u"importViews"_s);
    m_template->setProperty("flat", true);
    m_template->setObjectName(u"importTemplate"_s);
    m_cancel->setObjectName(u"importCancel"_s);
    row->addWidget(title);
    row->addWidget(m_caption, 1);
    row->addWidget(m_template);
    row->addWidget(m_cancel);
    row->addWidget(m_views);
    return head;
}

QWidget *ImportPage::buildChoice()
{
    auto *card = new CardFrame(this);
    card->setTitle(tr("Choose a file"), tr(".xlsx, .ods, .csv, .tsv; .xls where LibreOffice is installed"));
    auto *body = card->body();
    body->setSpacing(12);
    auto *hint = new EmptyState(u"sheet"_s, card);
    hint->say(tr("Drop a list here, or choose a file"),
        tr("Nothing is written before you have seen what the list would change. The file itself is never touched, and "
           "every import can be taken back."));
    body->addWidget(hint, 1);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(12, 0, 12, 12);
    row->setSpacing(8);
    m_place->setPlaceholderText(tr("or type the path of a file and press Enter"));
    m_place->setObjectName(u"importPath"_s);
    m_place->setAccessibleName(tr("Path of the file"));
    m_open->setObjectName(u"importOpen"_s);
    m_open->setProperty("primary", true);
    row->addStretch(1);
    m_place->setMinimumWidth(420);
    row->addWidget(m_place);
    row->addWidget(m_open);
    row->addStretch(1);
    body->addLayout(row);
    body->addStretch(1);
    return card;
}

QWidget *ImportPage::buildWriting()
{
    auto *card = new CardFrame(this);
    card->setTitle(tr("Write"));
    auto *body = card->body();
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(12);
    m_writingText->setFont(fontOf(14, true));
    m_writingText->setObjectName(u"importWriting"_s);
    m_writingBar->setTextVisible(false);
    body->addWidget(m_writingText);
    body->addWidget(m_writingBar);
    auto *row = new QHBoxLayout;
    auto *promise = new QLabel(tr("If you stop, no row is written."), card);
    promise->setProperty("role", u"caption"_s);
    auto *stop = new QPushButton(tr("Stop"), card);
    stop->setObjectName(u"importStop"_s);
    row->addWidget(promise, 1);
    row->addWidget(stop);
    body->addLayout(row);
    body->addStretch(1);
    connect(stop, &QPushButton::clicked, &m_session, &OfficeSession::stop);
    connect(&m_session, &OfficeSession::progressed, m_writingBar, [bar = m_writingBar](int done, int total) {
        bar->setRange(0, total);
        bar->setValue(done);
    });
    return card;
}

QWidget *ImportPage::buildDone()
{
    auto *card = new CardFrame(this);
    card->setTitle(tr("Done"));
    auto *body = card->body();
    body->setContentsMargins(24, 24, 24, 24);
    body->setSpacing(12);
    m_doneText->setFont(fontOf(19, true));
    m_doneText->setObjectName(u"importDone"_s);
    m_doneMore->setObjectName(u"importDoneMore"_s);
    m_doneText->setWordWrap(true);
    m_doneMore->setWordWrap(true);
    body->addWidget(m_doneText);
    body->addWidget(m_doneMore);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_doneUndo->setObjectName(u"importUndo"_s);
    m_doneQuestions->setObjectName(u"importDoneQuestions"_s);
    m_doneAbsent->setObjectName(u"importDoneAbsent"_s);
    m_doneNext->setObjectName(u"importNext"_s);
    m_doneNext->setProperty("primary", true);
    for (QPushButton *button : {m_doneNext, m_doneQuestions, m_doneAbsent, m_doneUndo}) {
        row->addWidget(button);
    }
    row->addStretch(1);
    body->addLayout(row);
    body->addStretch(1);
    return card;
}

QWidget *ImportPage::buildBatches()
{
    auto *page = new QWidget(this);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_batchCard->setTitle(tr("Batches"), tr("every list that was read, the latest first"));
    m_batchCard->body()->setContentsMargins(1, 0, 1, 1);
    m_batchCard->body()->addWidget(m_batchTable, 1);
    m_batchCard->addToHead(m_batchAbsent);
    m_batchCard->addToHead(m_batchUndo);
    m_batchUndo->setObjectName(u"batchUndo"_s);
    m_batchAbsent->setObjectName(u"batchAbsent"_s);
    m_batchUndo->setEnabled(false);
    m_batchAbsent->setEnabled(false);
    column->addWidget(m_batchCard, 3);
    m_keptCard->body()->setContentsMargins(1, 0, 1, 1);
    m_keptCard->body()->addWidget(
        makeRowsView(m_keptModel, u"keptTable"_s, tr("What could not be taken back"), m_keptCard), 1);
    m_keptCard->hide();
    column->addWidget(m_keptCard, 2);
    new RowKeys(m_batchTable);
    return page;
}

void ImportPage::connectSteps()
{
    connect(m_views, &SegmentBar::chosen, this, [this](int view) {
        showView(static_cast<View>(view));
        focusFirst();
    });
    connect(m_template, &QPushButton::clicked, this,
        [this] { Q_EMIT templateWanted(m_what.value_or(service::Register::Residents)); });
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        cancel();
        focusFirst();
    });
    connect(m_open, &QPushButton::clicked, this, &ImportPage::askForFile);
    connect(m_place, &QLineEdit::returnPressed, this, [this] { openFile(m_place->text().trimmed()); });
    connect(m_problem, &MessageBar::actionWanted, this, [this] {
        if (m_step == MapStep && m_proposal == nullptr) {
            look(m_request.what);
        } else if (m_step == ChooseStep) {
            look(m_what);
        } else {
            runCheck();
        }
    });
    connect(m_check, &ImportCheck::backWanted, this, [this] {
        m_stepBar->setNote(CheckStep, {});
        goTo(MapStep);
    });
    connect(m_check, &ImportCheck::writeWanted, this, &ImportPage::write);
    connect(m_check, &ImportCheck::exportWanted, this, &ImportPage::exportRejected);
    connect(m_check, &ImportCheck::absentWanted, this, [this] { showAbsent(std::nullopt); });
    connect(m_doneNext, &QPushButton::clicked, this, [this] {
        cancel();
        focusFirst();
    });
    connect(m_doneUndo, &QPushButton::clicked, this, [this] { undo(m_written); });
    connect(m_doneQuestions, &QPushButton::clicked, this, [this] {
        showView(QuestionView);
        focusFirst();
    });
    connect(m_doneAbsent, &QPushButton::clicked, this, [this] { showAbsent(m_written); });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_view == WizardView && (m_step == MapStep || m_step == CheckStep)) {
            cancel();
            focusFirst();
        }
    });
}

void ImportPage::connectMapping()
{
    connect(m_mapping, &ImportMapping::sheetChosen, this, [this](const QString &sheet) {
        m_request = m_mapping->request();
        m_request.sheet = sheet;
        m_request.columns.clear();
        look(m_request.what);
    });
    connect(m_mapping, &ImportMapping::registerChosen, this, [this](service::Register what) {
        m_request = m_mapping->request();
        m_request.columns.clear();
        m_request.mapping.clear();
        look(what);
    });
    connect(m_mapping, &ImportMapping::loadWanted, this, [this] {
        const QString file = m_prompt.fileToOpen(this, tr("Load a mapping"), tr("Mappings (*.json)"));
        if (!file.isEmpty()) {
            m_request = m_mapping->request();
            m_request.columns.clear();
            m_request.mapping = file;
            look(m_request.what);
        }
    });
    connect(m_mapping, &ImportMapping::saveWanted, this, [this] {
        const QString file
            = m_prompt.fileToSave(this, tr("Save the mapping"), tr("mapping.json"), tr("Mappings (*.json)"));
        if (file.isEmpty()) {
            return;
        }
        const auto saved = service::Office::saveMapping(m_mapping->request().what, m_mapping->choices(), file);
        if (saved) {
            Q_EMIT said(MessageBar::Kind::Success, tr("Written: %1").arg(saved.value()));
        } else {
            fail(saved.error());
        }
    });
    connect(m_mapping, &ImportMapping::backWanted, this, [this] {
        cancel();
        focusFirst();
    });
    connect(m_mapping, &ImportMapping::checkWanted, this, &ImportPage::runCheck);
}

void ImportPage::connectSide()
{
    connect(m_batchTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportPage::batchChosen);
    connect(m_batchUndo, &QPushButton::clicked, this,
        [this] { undo(m_batches[static_cast<std::size_t>(m_batchTable->currentIndex().row())].id); });
    connect(m_batchAbsent, &QPushButton::clicked, this,
        [this] { showAbsent(m_batches[static_cast<std::size_t>(m_batchTable->currentIndex().row())].id); });
    connect(m_inbox, &ImportInbox::answered, this, &ImportPage::answer);
    connect(m_inbox, &ImportInbox::answeredAll, this, &ImportPage::answerAll);
    const auto showNumbers = [this](ImportInbox *inbox) {
        service::PeopleTable seen;
        seen.people.resize(inbox->questions().size());
        run<Done>(
            tr("Noting in the audit"),
            [seen](service::Office &office, const service::JobContext &) { return office.noteFullIds(seen); },
            [inbox](ImportPage &, const Done &) { inbox->showNumbers(true); });
    };
    connect(m_inbox, &ImportInbox::numbersWanted, this, [showNumbers, inbox = m_inbox] { showNumbers(inbox); });
    connect(
        m_check, &ImportCheck::numbersWanted, this, [showNumbers, inbox = m_check->inbox()] { showNumbers(inbox); });
}

} // namespace caodiem::ui
