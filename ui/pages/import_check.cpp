// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_check.h"

#include "base/number_format.h"
#include "domain/personal_id.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/tile_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::GroupLevel;

QString wordOf(GroupLevel level)
{
    switch (level) {
    case GroupLevel::Rejected:
        return ImportCheck::tr("Left out");
    case GroupLevel::Question:
        return ImportCheck::tr("Question");
    case GroupLevel::Warning:
        return ImportCheck::tr("Remark");
    case GroupLevel::Changed:
        return ImportCheck::tr("Changed");
    case GroupLevel::Added:
        break;
    }
    return ImportCheck::tr("New");
}

QString shownNumber(const QString &number)
{
    return number.isEmpty() ? u"—"_s : fmt_vi::maskedId(number);
}

/// Whether the first lines say how a value was taken.
bool hasAfter(const service::Proposal &proposal, const service::ProposalGroup &group)
{
    constexpr std::size_t kLooked = 50;
    for (std::size_t i = 0; i < std::min(kLooked, group.places.size()); ++i) {
        if (!proposal.line(group, i).after.isEmpty()) {
            return true;
        }
    }
    return false;
}

/// Values of the file are shown as they are, whole numbers of people are not.
QString shownValue(const QString &value)
{
    return domain::isPersonalId(value) ? fmt_vi::maskedId(value) : value;
}

} // namespace

engine::Lamp lampOf(GroupLevel level)
{
    switch (level) {
    case GroupLevel::Rejected:
        return engine::Lamp::Late;
    case GroupLevel::Question:
        return engine::Lamp::AtRisk;
    case GroupLevel::Warning:
        return engine::Lamp::NotEnoughData;
    case GroupLevel::Changed:
        return engine::Lamp::OnTrack;
    case GroupLevel::Added:
        break;
    }
    return engine::Lamp::Done;
}

ImportCheck::ImportCheck(QWidget *parent)
    : QWidget(parent)
    , m_tiles(new TileRow(this))
    , m_groupCard(new CardFrame(this))
    , m_groupModel(new RowsModel(
          {{tr("Level"), 120}, {tr("What"), 330, false, true}, {tr("Rows"), 90, true}, {tr("Example"), 300}}, this))
    , m_groups(makeRowsView(m_groupModel, u"importGroups"_s, tr("What the dry run found"), m_groupCard))
    , m_lineCard(new CardFrame(this))
    , m_lineModel(new RowsModel(
          {{tr("Row"), 70, true}, {tr("Name"), 170, false, true}, {tr("ID number"), 110}, {tr("Column"), 140},
              {tr("In the register"), 140}, {tr("In the list"), 140}, {tr("Why"), 200}},
          this))
    , m_lines(makeRowsView(m_lineModel, u"importLines"_s, tr("Rows of the chosen group"), m_lineCard))
    , m_sentence(new QLabel(this))
    , m_back(new QPushButton(tr("Back to the columns"), this))
    , m_absent(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_write(new QPushButton(this))
{
    build();
}

void ImportCheck::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_tiles->setObjectName(u"importTiles"_s);
    column->addWidget(m_tiles);
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    for (const auto &[card, view] : {std::pair(m_groupCard, m_groups), std::pair(m_lineCard, m_lines)}) {
        card->body()->setContentsMargins(1, 0, 1, 1);
        card->body()->addWidget(view, 1);
        card->setMinimumHeight(120);
        parts->addWidget(card);
    }
    parts->setStretchFactor(0, 10);
    parts->setStretchFactor(1, 12);
    m_groupCard->setTitle(tr("What the dry run found"));
    column->addWidget(parts, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    foot->addWidget(m_sentence, 1);
    m_absent->setObjectName(u"importAbsent"_s);
    m_export->setObjectName(u"importExportRejected"_s);
    m_write->setObjectName(u"importWrite"_s);
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    for (QPushButton *button : {m_back, m_absent, m_export, m_write}) {
        foot->addWidget(button);
    }
    column->addLayout(foot);
    new RowKeys(m_lines);
    connect(new RowKeys(m_groups), &RowKeys::rowActivated, this, [this] { m_lines->setFocus(Qt::OtherFocusReason); });
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showGroup(now.row()); });
    connect(m_back, &QPushButton::clicked, this, &ImportCheck::backWanted);
    connect(m_absent, &QPushButton::clicked, this, &ImportCheck::absentWanted);
    connect(m_export, &QPushButton::clicked, this, &ImportCheck::exportWanted);
    connect(m_write, &QPushButton::clicked, this, &ImportCheck::writeWanted);
    for (const auto &[keys, step] :
        {std::pair(QKeySequence(Qt::Key_F8), 1), std::pair(QKeySequence(Qt::SHIFT | Qt::Key_F8), -1)}) {
        auto *shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by = step] { nextGroup(by); });
    }
}

void ImportCheck::setProposal(std::shared_ptr<const service::Proposal> proposal)
{
    m_proposal = std::move(proposal);
    const service::Proposal &found = *m_proposal;
    const auto lamp
        = [](qint64 count, engine::Lamp bad) { return std::optional(count > 0 ? bad : engine::Lamp::OnTrack); };
    m_tiles->setTiles(
        {{tr("Rows read"), fmt_vi::num(found.rows),
             found.listDate == kNever ? tr("no date of the list") : tr("list of %1").arg(fmt_vi::date(found.listDate))},
            {tr("New"), fmt_vi::num(found.added), tr("not in the register yet"), engine::Lamp::Done},
            {tr("Changed"), fmt_vi::num(found.changed), tr("known, something differs"), engine::Lamp::OnTrack},
            {tr("Unchanged"), fmt_vi::num(found.unchanged), tr("known, all the same")},
            {tr("Left out"), fmt_vi::num(found.rejected), tr("nothing of them is written"),
                lamp(found.rejected, engine::Lamp::Late)},
            {tr("Questions"), fmt_vi::num(found.questionCount), tr("wait for an answer"),
                lamp(found.questionCount, engine::Lamp::AtRisk)},
            {tr("Not in the list"), fmt_vi::num(found.absent),
                found.absentBySchool ? tr("of the same schools") : tr("of the same villages")}});
    m_groupModel->setRows(
        static_cast<int>(found.groups.size()),
        [this](int row, int column) {
            const service::ProposalGroup &group = m_proposal->groups[static_cast<std::size_t>(row)];
            switch (column) {
            case 0:
                return wordOf(group.level);
            case 1:
                return group.title;
            case 2:
                return fmt_vi::num(group.count);
            default:
                return shownValue(group.example);
            }
        },
        [this](int row) { return static_cast<int>(lampOf(m_proposal->groups[static_cast<std::size_t>(row)].level)); });
    const qint64 toWrite = found.toWrite();
    const bool asks = found.questionCount > 0;
    m_sentence->setText(toWrite > 0
            ? tr("%1 rows will be written; %2 are left out, %3 questions wait in the queue.")
                  .arg(fmt_vi::num(toWrite), fmt_vi::num(found.rejected), fmt_vi::num(found.questionCount))
            : asks ? tr("No row is written; %1 questions are put into the queue.").arg(fmt_vi::num(found.questionCount))
                   : tr("Nothing to write: the store already says what the file says."));
    m_write->setText(toWrite > 0 || !asks ? tr("Write %1 rows").arg(fmt_vi::num(toWrite)) : tr("Keep the questions"));
    m_write->setVisible(toWrite > 0 || asks);
    m_export->setText(tr("Export %1 rows not written…").arg(fmt_vi::num(found.rejected + found.left)));
    m_export->setVisible(found.rejected + found.left > 0);
    m_absent->setText(tr("%1 not in the list…").arg(fmt_vi::num(found.absent)));
    m_absent->setVisible(found.absent > 0);
    if (m_groupModel->rowCount() > 0) {
        m_groups->setCurrentIndex(m_groupModel->index(0, 0));
        showGroup(0);
    } else {
        showGroup(-1);
    }
}

void ImportCheck::showGroup(int row)
{
    if (!m_proposal || row < 0 || row >= static_cast<int>(m_proposal->groups.size())) {
        m_lineModel->setRows(0, {});
        m_lineCard->setTitle(tr("Nothing to say of single rows"));
        return;
    }
    const service::ProposalGroup &group = m_proposal->groups[static_cast<std::size_t>(row)];
    const bool change = group.level == GroupLevel::Changed || group.level == GroupLevel::Added;
    m_lineCard->setTitle(group.title, tr("%1 rows").arg(fmt_vi::num(group.count)));
    m_lineModel->setTitle(4, change ? tr("In the register") : tr("In the file"));
    m_lineModel->setTitle(5, change ? tr("In the list") : tr("Taken as"));
    m_lineModel->setRows(static_cast<int>(group.places.size()), [proposal = m_proposal, row](int line, int column) {
        const service::ProposalLine one
            = proposal->line(proposal->groups[static_cast<std::size_t>(row)], static_cast<std::size_t>(line));
        switch (column) {
        case 0:
            return fmt_vi::num(one.row);
        case 1:
            return one.name.isEmpty() ? u"—"_s : one.name;
        case 2:
            return shownNumber(one.number);
        case 3:
            return one.column;
        case 4:
            return one.before.isEmpty() ? u"—"_s : shownValue(one.before);
        case 5:
            return shownValue(one.after);
        default:
            return one.reason;
        }
    });
    m_lines->setColumnHidden(5, !change && !hasAfter(*m_proposal, group));
    m_lines->setColumnHidden(6, change);
    m_lines->scrollToTop();
}

void ImportCheck::nextGroup(int step)
{
    const int count = m_groupModel->rowCount();
    if (count > 0) {
        const int next = (m_groups->currentIndex().row() + step + count) % count;
        m_groups->setCurrentIndex(m_groupModel->index(next, 0));
    }
}

} // namespace caodiem::ui
