// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_check.h"

#include "base/number_format.h"
#include "domain/personal_id.h"
#include "service/tie_out.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/pages/import_inbox.h"
#include "ui/widgets/row_keys.h"
#include "ui/widgets/tile_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
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
    return domain::mayBeNumberOfPerson(value) ? fmt_vi::maskedId(value) : value;
}

/// Sentences name numbers too.
QString withMaskedIds(QString text)
{
    static const QRegularExpression number(u"(?<!\\d)\\d{12}(?!\\d)"_s);
    for (auto match = number.match(text); match.hasMatch(); match = number.match(text, match.capturedEnd())) {
        text.replace(match.capturedStart(), match.capturedLength(), fmt_vi::maskedId(match.captured()));
    }
    return text;
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
    , m_parts(new QStackedLayout)
    , m_inbox(new ImportInbox(this))
    , m_stated(new QLineEdit(this))
    , m_tieOut(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_questions(new QPushButton(this))
    , m_takeBack(new QPushButton(tr("Take the last answer back"), this))
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
    m_parts->addWidget(buildFindings());
    for (QWidget *part : m_inbox->findChildren<QWidget *>(QRegularExpression(u"^inbox"_s))) {
        part->setObjectName(QString(u"check-"_s + part->objectName())); // the page has another inbox
    }
    m_parts->addWidget(m_inbox);
    column->addLayout(m_parts, 1);
    buildFoot(column);
    new RowKeys(m_lines);
    connect(new RowKeys(m_groups), &RowKeys::rowActivated, this, [this] { m_lines->setFocus(Qt::OtherFocusReason); });
    connect(m_groups->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showGroup(now.row()); });
    connect(m_inbox, &ImportInbox::answered, this,
        [this](qint64 question, const service::QuestionAnswer &answer) { take(static_cast<int>(question), answer); });
    connect(m_inbox, &ImportInbox::answeredAll, this,
        [this](const std::vector<qint64> &questions, const service::QuestionAnswer &answer) {
            for (const qint64 question : questions) {
                take(static_cast<int>(question), answer);
            }
        });
    connect(m_inbox, &ImportInbox::numbersWanted, this, &ImportCheck::numbersWanted);
    connect(m_questions, &QPushButton::clicked, this, [this] { showQuestions(m_parts->currentIndex() == 0); });
    connect(m_takeBack, &QPushButton::clicked, this, &ImportCheck::takeAnswerBack);
    connect(m_stated, &QLineEdit::textChanged, this, &ImportCheck::sayTieOut);
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

QWidget *ImportCheck::buildFindings()
{
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
    return parts;
}

void ImportCheck::buildFoot(QVBoxLayout *column)
{
    constexpr int kStatedWidth = 110;
    constexpr int kMostDigits = 12; // with separators
    auto *plan = new QHBoxLayout;
    plan->setSpacing(8);
    auto *label = new QLabel(tr("The &plan states"), this);
    label->setBuddy(m_stated);
    m_stated->setObjectName(u"importStated"_s);
    m_stated->setFixedWidth(kStatedWidth);
    m_stated->setMaxLength(kMostDigits);
    m_stated->setPlaceholderText(tr("how many"));
    m_stated->setAccessibleName(tr("How many the plan states"));
    m_stated->setToolTip(tr("The total of the plan or of the list above, to see whether anybody is missing"));
    m_tieOut->setObjectName(u"importTieOut"_s);
    m_tieOut->setWordWrap(true);
    plan->addWidget(label);
    plan->addWidget(m_stated);
    plan->addWidget(m_tieOut, 1);
    plan->addWidget(m_takeBack);
    plan->addWidget(m_questions);
    column->addLayout(plan);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    foot->addWidget(m_sentence, 1);
    m_questions->setObjectName(u"importQuestions"_s);
    m_takeBack->setObjectName(u"importTakeBack"_s);
    m_absent->setObjectName(u"importAbsent"_s);
    m_export->setObjectName(u"importExportRejected"_s);
    m_write->setObjectName(u"importWrite"_s);
    m_write->setProperty("primary", true);
    m_write->setDefault(true);
    for (QPushButton *button : {m_back, m_absent, m_export, m_write}) {
        foot->addWidget(button);
    }
    column->addLayout(foot);
}

void ImportCheck::setProposal(std::shared_ptr<const service::Proposal> proposal)
{
    m_proposal = std::move(proposal);
    const service::Proposal &found = *m_proposal;
    m_answers.clear();
    m_order.clear();
    showTiles();
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
    fillQuestions();
    showQuestions(false);
    sayWhatWillBe();
    sayTieOut();
    m_export->setText(tr("Export %1 rows not written…").arg(fmt_vi::num(found.rejected + found.left)));
    m_export->setVisible(found.rejected + found.left > 0);
    m_absent->setText(tr("%1 not in the list…").arg(fmt_vi::num(found.absent)));
    m_absent->setVisible(found.absent + found.absentHandled > 0);
    if (m_groupModel->rowCount() > 0) {
        m_groups->setCurrentIndex(m_groupModel->index(0, 0));
        showGroup(0);
    } else {
        showGroup(-1);
    }
}

void ImportCheck::showTiles()
{
    const service::Proposal &found = *m_proposal;
    const qint64 waiting = found.questionCount - static_cast<qint64>(m_answers.size());
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
            {tr("Questions"), fmt_vi::num(waiting), tr("wait for an answer"), lamp(waiting, engine::Lamp::AtRisk)},
            {tr("Not in the list"), fmt_vi::num(found.absent),
                found.absentHandled > 0    ? tr("%1 more checked before").arg(fmt_vi::num(found.absentHandled))
                    : found.absentBySchool ? tr("of the same schools")
                                           : tr("of the same villages")}});
}

std::vector<service::QuestionAnswer> ImportCheck::answers() const
{
    std::vector<service::QuestionAnswer> given;
    for (const auto &[question, answer] : m_answers) {
        given.push_back(answer);
    }
    return given;
}

/// Those that are not answered yet. Before they are written they have no number of their own: their place serves.
void ImportCheck::fillQuestions()
{
    std::vector<service::QuestionNote> waiting;
    for (std::size_t i = 0; i < m_proposal->questions.size(); ++i) {
        if (!m_answers.contains(static_cast<int>(i))) {
            waiting.push_back(m_proposal->questions[i]);
            waiting.back().id = static_cast<qint64>(i);
        }
    }
    m_inbox->setQuestions(std::move(waiting), m_proposal->today);
}

void ImportCheck::take(int question, const service::QuestionAnswer &answer)
{
    m_answers[question] = answer;
    m_answers[question].question = question;
    m_order.push_back(question);
    fillQuestions();
    sayWhatWillBe();
    sayTieOut();
    showTiles();
    if (m_answers.size() == m_proposal->questions.size()) {
        showQuestions(false);
        m_write->setFocus();
    } else {
        m_inbox->table()->setFocus();
    }
}

void ImportCheck::takeAnswerBack()
{
    if (m_order.empty()) {
        return;
    }
    m_answers.erase(m_order.back());
    m_order.pop_back();
    fillQuestions();
    sayWhatWillBe();
    sayTieOut();
    showTiles();
    if (m_parts->currentIndex() == 1) {
        m_inbox->table()->setFocus(); // whose keys answer
    }
}

void ImportCheck::showQuestions(bool shown)
{
    m_parts->setCurrentIndex(shown ? 1 : 0);
    if (shown) {
        m_inbox->table()->setFocus();
    }
    sayWhatWillBe();
}

/// The sentence and the buttons under it.
void ImportCheck::sayWhatWillBe()
{
    const service::Proposal &found = *m_proposal;
    const qint64 toWrite = found.toWrite();
    const auto given = static_cast<qint64>(m_answers.size());
    const qint64 waiting = found.questionCount - given;
    const QString waits = fmt_vi::num(waiting);
    if (given > 0) {
        m_sentence->setText(tr("%1 rows will be written with %2 answers; %3 are left out, %4 questions wait in the "
                               "queue.")
                                .arg(fmt_vi::num(toWrite), fmt_vi::num(given), fmt_vi::num(found.rejected), waits));
    } else if (toWrite > 0) {
        m_sentence->setText(tr("%1 rows will be written; %2 are left out, %3 questions wait in the queue.")
                                .arg(fmt_vi::num(toWrite), fmt_vi::num(found.rejected), waits));
    } else {
        m_sentence->setText(waiting > 0 ? tr("No row is written; %1 questions are put into the queue.").arg(waits)
                                        : tr("Nothing to write: the store already says what the file says."));
    }
    m_write->setText(given > 0 ? tr("Write %1 rows and %2 answers").arg(fmt_vi::num(toWrite), fmt_vi::num(given))
            : toWrite > 0 || waiting == 0 ? tr("Write %1 rows").arg(fmt_vi::num(toWrite))
                                          : tr("Keep the questions"));
    m_write->setVisible(toWrite > 0 || found.questionCount > 0);
    m_questions->setVisible(!found.questions.empty());
    m_questions->setText(m_parts->currentIndex() == 1 ? tr("Back to the findings")
            : waiting > 0                             ? tr("Answer %1 questions now…").arg(waits)
                                                      : tr("All questions are answered"));
    m_questions->setEnabled(m_parts->currentIndex() == 1 || waiting > 0);
    m_takeBack->setVisible(given > 0);
}

/// The list beside the total that the plan states.
void ImportCheck::sayTieOut()
{
    QString digits = m_stated->text();
    digits.removeIf([](QChar c) { return c == u'.' || c == u' ' || c == u','; });
    bool isNumber = false;
    const qint64 stated = digits.toLongLong(&isNumber);
    if (!m_proposal || digits.isEmpty()) {
        m_tieOut->clear();
    } else if (!isNumber || stated < 0) {
        m_tieOut->setText(tr("This is no number."));
    } else {
        const service::TieOut tie = service::tieOut(*m_proposal, stated);
        const QString repeated
            = tie.repeated > 0 ? tr(" %1 rows repeat somebody.").arg(fmt_vi::num(tie.repeated)) : QString();
        m_tieOut->setText(QString(service::sentenceOf(tie) + repeated));
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
            return withMaskedIds(one.reason);
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
