// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reconcile_page.h"

#include "base/number_format.h"
#include "ui/models/finding_model.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/lamp_pill.h"
#include "ui/widgets/marked_text.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/table_dress.h"
#include "ui/widgets/verdict_delegate.h"
#include "ui/widgets/wrapping_header.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>

#include <array>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::FindingClass;

constexpr int kFindingRow = 27;
constexpr int kExplanationHeight = 46;
constexpr int kRoomForButtons = 1060;

QPixmap lampPixmap(engine::Lamp lamp, qreal ratio)
{
    QPixmap mark(qRound(16 * ratio), qRound(16 * ratio));
    mark.setDevicePixelRatio(ratio);
    mark.fill(Qt::transparent);
    QPainter painter(&mark);
    paintLamp(&painter, QRectF(1, 1, 14, 14), lamp);
    return mark;
}

QString localFile(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.isEmpty() ? QString() : urls.front().toLocalFile();
}

} // namespace

ReconcilePage::ReconcilePage(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(u"scales"_s, this))
    , m_problem(new MessageBar(this))
    , m_caption(new ElidedLabel({}, this))
    , m_pills(new QHBoxLayout)
    , m_open(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_previous(new QPushButton(tr("‹ Previous mismatch"), this))
    , m_next(new QPushButton(tr("Next mismatch ›"), this))
    , m_textCard(new CardFrame(this))
    , m_tableCard(new CardFrame(this))
    , m_view(new MarkedText(m_textCard))
    , m_model(new FindingModel(this))
    , m_table(new QTableView(m_tableCard))
    , m_mark(new QLabel(m_tableCard))
    , m_explanation(new QLabel(m_tableCard))
    , m_copy(new QPushButton(tr("&Copy a question to the sender"), m_tableCard))
{
    setAcceptDrops(true);
    build();
    connectKeys();
    writeButtons();
    dress();
}

void ReconcilePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 6, 14, 10);
    column->setSpacing(10);
    column->addWidget(buildHead());
    column->addWidget(m_problem);
    m_problem->setObjectName(u"reconcileProblem"_s);
    column->addLayout(m_stack, 1);
    buildText();
    buildTable();
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setObjectName(u"reconcileParts"_s);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    parts->addWidget(m_textCard);
    parts->addWidget(m_tableCard);
    parts->setStretchFactor(0, 9);
    parts->setStretchFactor(1, 11);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    m_empty->setObjectName(u"reconcileEmpty"_s);
    m_empty->say(tr("Paste or open a document to check it"),
        tr("Every figure that the text itself lets recompute is marked: match, review or mismatch. Nothing of the "
           "document is kept."));
    connect(m_empty->addAction(tr("Open a document…")), &QPushButton::clicked, this, &ReconcilePage::fileWanted);
    connect(m_empty->addAction(tr("Paste text")), &QPushButton::clicked, this, &ReconcilePage::paste);
}

QWidget *ReconcilePage::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *title = new QLabel(tr("Check figures"), head);
    title->setFont(fontOf(19, true));
    m_caption->setProperty("role", u"caption"_s);
    m_caption->setFullText(tr("figures of a document against those recomputed"));
    m_pills->setSpacing(6);
    row->addWidget(title);
    row->addWidget(m_caption);
    row->addLayout(m_pills);
    row->addStretch(1);
    m_open->setProperty("flat", true);
    m_paste->setProperty("flat", true);
    m_open->setObjectName(u"reconcileOpen"_s);
    m_paste->setObjectName(u"reconcilePaste"_s);
    m_export->setObjectName(u"reconcileExport"_s);
    m_export->setEnabled(false);
    for (QPushButton *button : {m_open, m_paste, m_export}) {
        row->addWidget(button);
    }
    connect(m_open, &QPushButton::clicked, this, &ReconcilePage::fileWanted);
    connect(m_paste, &QPushButton::clicked, this, &ReconcilePage::paste);
    connect(m_export, &QPushButton::clicked, this, &ReconcilePage::exportWanted);
    return head;
}

void ReconcilePage::buildText()
{
    m_view->setObjectName(u"directiveText"_s);
    m_view->setAccessibleName(tr("Text of the document"));
    for (QPushButton *button : {m_previous, m_next}) {
        button->setProperty("flat", true);
        m_textCard->addToHead(button);
    }
    m_previous->setToolTip(tr("Previous mismatch (Shift+F8)"));
    m_next->setToolTip(tr("Next mismatch (F8)"));
    m_textCard->body()->addWidget(m_view, 1);
    m_textCard->body()->setContentsMargins(1, 0, 1, 1);
    m_textCard->setMinimumHeight(110);
    connect(m_previous, &QPushButton::clicked, this, [this] { nextMismatch(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { nextMismatch(1); });
    connect(m_view, &MarkedText::markChosen, this, &ReconcilePage::choose);
    connect(m_view, &MarkedText::pasteWanted, this, &ReconcilePage::paste);
    connect(m_view, &MarkedText::markOpened, this, [this] {
        if (m_row < 0 && m_model->rowCount() > 0) {
            choose(0);
        }
        m_table->setFocus(Qt::OtherFocusReason);
    });
}

void ReconcilePage::buildTable()
{
    m_table->setObjectName(u"findingView"_s);
    m_table->setAccessibleName(tr("Figures of the document"));
    m_table->setHorizontalHeader(new WrappingHeader(m_table));
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new VerdictDelegate(m_table));
    dressTable(m_table, kFindingRow);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tableCard->setTitle(tr("Figures"));
    m_tableCard->setMinimumHeight(150);
    m_tableCard->body()->setContentsMargins(1, 0, 1, 1);
    m_tableCard->body()->addWidget(m_table, 1);
    auto *foot = new QWidget(m_tableCard);
    foot->setMinimumHeight(kExplanationHeight);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    m_explanation->setObjectName(u"findingExplanation"_s);
    m_explanation->setWordWrap(true);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"copyQuestion"_s);
    row->addWidget(m_mark);
    row->addWidget(m_explanation, 1);
    row->addWidget(m_copy);
    m_tableCard->body()->addWidget(foot);
    connect(m_copy, &QPushButton::clicked, this, &ReconcilePage::copyQuestion);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { choose(now.row()); });
    connect(new RowKeys(m_table), &RowKeys::rowActivated, this, [this](int at) {
        choose(at);
        m_view->setFocus(Qt::OtherFocusReason);
    });
}

void ReconcilePage::connectKeys()
{
    const auto bind = [this](const QKeySequence &keys, auto act) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    bind(QKeySequence(Qt::Key_F8), [this] { nextMismatch(1); });
    bind(QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { nextMismatch(-1); });
    bind(QKeySequence(QKeySequence::Paste), [this] { paste(); });
}

void ReconcilePage::setChecked(
    const QString &document, const service::CheckedText &checked, std::shared_ptr<const service::OfficeImage> image)
{
    m_document = document;
    m_text = checked.text;
    m_figures = checked.figures;
    m_image = std::move(image);
    m_row = -1;
    m_problem->hide();
    std::vector<TextMark> marks;
    for (const service::CheckedFigure &figure : m_figures) {
        marks.push_back({figure.finding.at, figure.finding.stated.size(), service::classOf(figure.finding.verdict)});
    }
    m_model->setFigures(m_figures, m_image.get());
    m_view->setMarkedText(m_text, std::move(marks));
    const service::FindingCounts counts = service::countFindings(m_figures);
    m_textCard->setTitle(m_document.isEmpty() ? tr("Pasted text") : m_document,
        m_figures.empty()
            ? tr("no figure that can be recomputed")
            : tr("%1 figures, %2 mismatch, %3 to review")
                  .arg(fmt_vi::num(std::ssize(m_figures)), fmt_vi::num(counts.mismatch), fmt_vi::num(counts.review)));
    m_export->setEnabled(!m_figures.empty());
    m_previous->setEnabled(counts.mismatch > 0);
    m_next->setEnabled(counts.mismatch > 0);
    fillPills();
    m_stack->setCurrentIndex(1);
    fitColumns();
    const int first = m_model->mismatchFrom(-1, 1);
    choose(first >= 0 ? first : m_figures.empty() ? -1 : 0);
}

void ReconcilePage::setProblem(const QString &sentence)
{
    m_problem->say(MessageBar::Kind::Error, sentence);
}

void ReconcilePage::fillPills()
{
    while (QLayoutItem *item = m_pills->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const service::FindingCounts counts = service::countFindings(m_figures);
    const std::array<std::pair<FindingClass, qint64>, 3> pills {{{FindingClass::Mismatch, counts.mismatch},
        {FindingClass::Review, counts.review}, {FindingClass::Match, counts.match}}};
    for (const auto &[kind, count] : pills) {
        const QString text = QString(fmt_vi::num(count) + u' ' + service::className(kind).toLower());
        m_pills->addWidget(new LampPill(lampOf(kind), text, this));
    }
}

void ReconcilePage::choose(int row)
{
    if (row == m_row && row >= 0) {
        return;
    }
    m_row = row;
    m_view->setCurrentMark(row);
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->scrollTo(m_model->index(row, 0));
    }
    explain(row);
}

void ReconcilePage::explain(int row)
{
    m_mark->setVisible(row >= 0);
    m_copy->setEnabled(row >= 0 && m_model->classAt(row) != FindingClass::Match);
    if (row < 0) {
        m_explanation->setText(
            tr("The text has no figure that can be recomputed from the text itself. Paste more of the document, or "
               "open the file."));
        return;
    }
    m_mark->setPixmap(lampPixmap(lampOf(m_model->classAt(row)), devicePixelRatioF()));
    m_explanation->setText(m_model->wordsAt(row).explanation);
}

void ReconcilePage::nextMismatch(int step)
{
    const int row = m_model->mismatchFrom(m_row, step);
    if (row >= 0) {
        choose(row);
    }
}

void ReconcilePage::copyQuestion()
{
    if (m_row < 0) {
        return;
    }
    const QString question = service::questionOf(m_figures[static_cast<std::size_t>(m_row)].finding, m_document);
    if (!question.isEmpty()) {
        QGuiApplication::clipboard()->setText(question);
        Q_EMIT said(MessageBar::Kind::Success, tr("The question is on the clipboard, ready to be pasted."));
    }
}

void ReconcilePage::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        setProblem(tr("The clipboard holds no text. Copy the document's text first, then paste it here."));
        return;
    }
    Q_EMIT textGiven(text);
}

void ReconcilePage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFile(*event->mimeData()).isEmpty() || event->mimeData()->hasText()) {
        event->acceptProposedAction();
    }
}

void ReconcilePage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    if (const QString file = localFile(*event->mimeData()); !file.isEmpty()) {
        Q_EMIT fileGiven(file);
    } else {
        Q_EMIT textGiven(event->mimeData()->text());
    }
}

void ReconcilePage::fitColumns()
{
    const QFontMetrics bold(fontOf(13, true));
    const QFontMetrics head(fontOf(12, true));
    constexpr int kWidest[] = {140, 420, 180, 160, 320, 160, 280};
    std::array<int, FindingModel::ColumnCount> widths {};
    int used = 0;
    for (int section = 0; section < FindingModel::ColumnCount; ++section) {
        int width = head.horizontalAdvance(m_model->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString());
        for (int row = 0; row < m_model->rowCount(); ++row) {
            width = std::max(width, bold.horizontalAdvance(m_model->index(row, section).data().toString()));
        }
        const int extra = section == FindingModel::VerdictColumn ? 40 : 20;
        width = std::min(width + extra, kWidest[section]);
        widths[static_cast<std::size_t>(section)] = width;
        used += width;
    }
    const int spare = m_table->viewport()->width() - used;
    if (spare > 0) { // words get what is left
        widths[FindingModel::WhatColumn] += spare / 2;
        widths[FindingModel::HowColumn] += spare - spare / 2;
    }
    for (int section = 0; section < FindingModel::ColumnCount; ++section) {
        m_table->setColumnWidth(section, widths[static_cast<std::size_t>(section)]);
    }
}

void ReconcilePage::writeButtons()
{
    const bool narrow = width() < kRoomForButtons;
    const std::pair<QPushButton *, QString> words[]
        = {{m_open, tr("&Open a document…")}, {m_paste, tr("&Paste text")}, {m_export, tr("E&xport the check…")}};
    for (const auto &[button, word] : words) {
        button->setText(narrow && button != m_export ? QString() : word);
        button->setAccessibleName(QString(word).remove(u'&'));
    }
    m_open->setToolTip(tr("Open a .docx or .txt file, or drop it here"));
    m_paste->setToolTip(tr("Paste the text of a document (Ctrl+V)"));
    m_export->setToolTip(tr("Write the findings as Word or Excel"));
    m_caption->setVisible(!narrow);
}

void ReconcilePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    writeButtons();
    fitColumns();
}

void ReconcilePage::dress()
{
    m_open->setIcon(icon(u"folder"_s));
    m_paste->setIcon(icon(u"paste"_s));
    m_export->setIcon(icon(u"export"_s));
    m_copy->setIcon(icon(u"note"_s));
    if (m_row >= 0) {
        explain(m_row);
        fillPills();
    }
    m_view->viewport()->update();
}

void ReconcilePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
