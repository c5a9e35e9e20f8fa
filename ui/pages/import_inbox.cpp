// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import_inbox.h"

#include "base/number_format.h"
#include "domain/personal_id.h"
#include "ui/models/rows_model.h"
#include "ui/pages/card_frame.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/row_keys.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using service::AnswerKind;

constexpr int kMostAnswers = 4;

bool asksWho(const service::QuestionNote &note)
{
    return std::ranges::find(note.answers, AnswerKind::SamePerson) != note.answers.end();
}

} // namespace

ImportInbox::ImportInbox(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"info"_s, this))
    , m_listCard(new CardFrame(this))
    , m_model(new RowsModel({{tr("Question"), 172, false, true}, {tr("Name"), 146}, {tr("In the list"), 124},
                                {tr("In the register"), 72}, {tr("Row"), 44, true}},
          this))
    , m_table(makeRowsView(m_model, u"inboxTable"_s, tr("Questions that wait"), m_listCard))
    , m_card(new CardFrame(this))
    , m_sentence(new QLabel(m_card))
    , m_cellModel(new RowsModel({{tr("Column"), 190}, {tr("In the list"), 200, false, true}}, this))
    , m_cells(makeRowsView(m_cellModel, u"inboxCells"_s, tr("The row"), m_card))
    , m_whoTitle(new QLabel(tr("Who it may be in the register"), m_card))
    , m_whoModel(new RowsModel(
          {{tr("Name"), 170, false, true}, {tr("ID number"), 120}, {tr("Born"), 90}, {tr("Village"), 110}}, this))
    , m_who(makeRowsView(m_whoModel, u"inboxWho"_s, tr("Who it may be in the register"), m_card))
    , m_numberRow(new QWidget(m_card))
    , m_number(new QLineEdit(m_numberRow))
    , m_dayRow(new QWidget(m_card))
    , m_dayLabel(new QLabel(m_dayRow))
    , m_day(new QDateEdit(m_dayRow))
    , m_all(new QCheckBox(m_dayRow))
    , m_answers(new QHBoxLayout)
    , m_show(new QPushButton(tr("Show ID numbers"), m_listCard))
{
    build();
}

void ImportInbox::build()
{
    m_empty->say(tr("No question waits"),
        tr("What a list leaves in doubt comes here. An import is never stopped by "
           "it, and nothing is changed before it is answered."));
    m_empty->setObjectName(u"inboxEmpty"_s);
    auto *parts = new QSplitter(Qt::Horizontal, this);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(10);
    m_listCard->setTitle(tr("Questions that wait"));
    m_show->setProperty("flat", true);
    m_show->setObjectName(u"inboxShow"_s);
    m_listCard->addToHead(m_show);
    m_listCard->body()->setContentsMargins(1, 0, 1, 1);
    m_listCard->body()->addWidget(m_table, 1);
    parts->addWidget(m_listCard);
    buildCard();
    parts->addWidget(m_card);
    parts->setStretchFactor(0, 12);
    parts->setStretchFactor(1, 9);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(parts);
    connectKeys();
}

void ImportInbox::buildCard()
{
    auto *body = m_card->body();
    body->setContentsMargins(1, 0, 1, 10);
    body->setSpacing(6);
    m_sentence->setWordWrap(true);
    m_sentence->setObjectName(u"inboxSentence"_s);
    m_sentence->setContentsMargins(12, 8, 12, 4);
    body->addWidget(m_sentence);
    body->addWidget(m_cells, 3);
    m_whoTitle->setContentsMargins(12, 4, 12, 0);
    m_whoTitle->setFont(fontOf(13, true));
    body->addWidget(m_whoTitle);
    body->addWidget(m_who, 2);
    auto *numberRow = new QHBoxLayout(m_numberRow);
    numberRow->setContentsMargins(12, 0, 12, 0);
    auto *numberLabel = new QLabel(tr("or the 12 digits of somebody else"), m_numberRow);
    numberLabel->setBuddy(m_number);
    m_number->setObjectName(u"inboxNumber"_s);
    m_number->setMaxLength(12);
    m_number->setFixedWidth(150);
    numberRow->addWidget(numberLabel);
    numberRow->addWidget(m_number);
    numberRow->addStretch(1);
    body->addWidget(m_numberRow);
    auto *dayRow = new QHBoxLayout(m_dayRow);
    dayRow->setContentsMargins(12, 0, 12, 0);
    m_dayLabel->setBuddy(m_day);
    m_day->setObjectName(u"inboxDay"_s);
    m_day->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(118);
    dayRow->addWidget(m_dayLabel);
    dayRow->addWidget(m_day);
    m_all->setObjectName(u"inboxAll"_s);
    dayRow->addWidget(m_all);
    dayRow->addStretch(1);
    body->addWidget(m_dayRow);
    m_answers->setContentsMargins(12, 4, 12, 0);
    m_answers->setSpacing(8);
    body->addLayout(m_answers);
}

void ImportInbox::connectKeys()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { showQuestion(now.row()); });
    connect(new RowKeys(m_table), &RowKeys::rowActivated, this, [this] { answer(0); });
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (m_numbers) {
            showNumbers(false);
        } else {
            Q_EMIT numbersWanted();
        }
    });
    for (int i = 0; i < kMostAnswers; ++i) {
        for (QTableView *view : {m_table, m_who, m_cells}) {
            auto *shortcut = new QShortcut(QKeySequence(Qt::Key_1 + i), view);
            shortcut->setContext(Qt::WidgetShortcut); // a digit typed into a field is a digit
            connect(shortcut, &QShortcut::activated, this, [this, i] { answerByKey(i); });
        }
    }
    for (QTableView *view :
        {m_table, m_who, m_cells}) { // the same key in every question, and beside none of the others
        auto *shortcut = new QShortcut(QKeySequence(Qt::Key_0), view);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &ImportInbox::leaveOut);
    }
    connect(m_day, &QDateEdit::dateChanged, this, [this] {
        m_dayGiven = true;
        for (int i = 0; i < m_answers->count(); ++i) {
            if (QWidget *button = m_answers->itemAt(i)->widget(); button != nullptr) {
                button->setEnabled(true);
            }
        }
    });
}

QString ImportInbox::shown(const QString &number) const
{
    return number.isEmpty() ? u"—"_s : m_numbers ? number : fmt_vi::maskedId(number);
}

QString ImportInbox::shownBeside(const QString &number, const QString &other) const
{
    QString text = shown(number);
    if (m_numbers || text.size() != number.size() || number.size() != other.size()) {
        return text;
    }
    const auto [here, there] = std::ranges::mismatch(number, other);
    if (here != number.end() && std::equal(here + 1, number.end(), there + 1)) {
        const auto place = std::distance(number.begin(), here);
        text[place] = number[place];
    }
    return text;
}

void ImportInbox::setQuestions(std::vector<service::QuestionNote> questions, Day today)
{
    const int before = m_row;
    m_questions = std::move(questions);
    m_today = today;
    m_listCard->setTitle(tr("Questions that wait"), fmt_vi::num(std::ssize(m_questions)));
    m_model->setRows(
        static_cast<int>(m_questions.size()),
        [this](int row, int column) {
            const service::QuestionNote &note = m_questions[static_cast<std::size_t>(row)];
            switch (column) {
            case 0:
                return note.title;
            case 1:
                return note.name.isEmpty() ? u"—"_s : note.name;
            case 2:
                return asksWho(note)                   ? shown(note.number)
                    : domain::isPersonalId(note.value) ? shown(note.value)
                                                       : note.value;
            case 3:
                return note.recorded.isEmpty() ? u"—"_s : note.recorded;
            default:
                return fmt_vi::num(note.row);
            }
        },
        [](int) { return static_cast<int>(engine::Lamp::AtRisk); });
    m_stack->setCurrentIndex(m_questions.empty() ? 0 : 1);
    const int row = std::clamp(before, 0, std::max(0, static_cast<int>(m_questions.size()) - 1));
    m_row = -1;
    if (!m_questions.empty()) {
        m_table->setCurrentIndex(m_model->index(row, 0));
        showQuestion(row);
    }
}

void ImportInbox::showNumbers(bool shown)
{
    m_numbers = shown;
    m_show->setText(shown ? tr("Hide ID numbers") : tr("Show ID numbers"));
    const int row = m_row;
    m_row = -1;
    showQuestion(row);
    m_table->viewport()->update();
}

void ImportInbox::showQuestion(int row)
{
    if (row < 0 || row >= static_cast<int>(m_questions.size()) || row == m_row) {
        return;
    }
    m_row = row;
    const service::QuestionNote &note = m_questions[static_cast<std::size_t>(row)];
    m_card->setTitle(note.title, tr("row %1 of %2").arg(fmt_vi::num(note.row), note.file));
    m_sentence->setText(note.sentence);
    m_cellModel->setRows(static_cast<int>(note.cells.size()), [this, row](int line, int column) {
        const service::QuestionNote &question = m_questions[static_cast<std::size_t>(row)];
        const auto &[name, value] = question.cells[static_cast<std::size_t>(line)];
        const QString other = question.candidates.empty() ? QString() : question.candidates.front().number;
        return column == 0                ? name
            : value == question.number    ? shownBeside(value, other)
            : domain::isPersonalId(value) ? shown(value)
                                          : value;
    });
    const bool who = asksWho(note);
    m_whoTitle->setVisible(who);
    m_whoTitle->setText(
        note.candidates.empty() ? tr("Nobody in the register fits") : tr("Who it may be in the register"));
    m_who->setVisible(who && !note.candidates.empty());
    m_numberRow->setVisible(who && note.what == service::Register::Residents);
    m_number->clear();
    m_whoModel->setRows(static_cast<int>(note.candidates.size()), [this, row](int line, int column) {
        const service::QuestionNote &question = m_questions[static_cast<std::size_t>(row)];
        const service::Candidate &one = question.candidates[static_cast<std::size_t>(line)];
        return column == 0 ? one.name
            : column == 1  ? shownBeside(one.number, question.number)
            : column == 2  ? one.birth
                           : one.village;
    });
    if (!note.candidates.empty()) {
        m_who->setCurrentIndex(m_whoModel->index(0, 0));
    }
    m_dayRow->setVisible(std::ranges::find(note.answers, AnswerKind::OnDay) != note.answers.end());
    m_dayLabel->setText(note.kind == u"date_repair" ? tr("or the date")
            : note.kind == u"gone_unclear"          ? tr("on the day")
                                                    : tr("Done on this day or before"));
    const auto together = std::ssize(alike(note));
    m_all->setText(tr("for all %1 questions of this kind").arg(fmt_vi::num(together)));
    m_all->setVisible(together > 1);
    m_all->setChecked(false);
    m_day->setMaximumDate(toDate(m_today));
    m_day->setDate(toDate(m_today));
    m_dayGiven
        = note.kind == u"tick_without_date"; // "by today" is an answer; nobody was born or left on a day proposed
    while (QLayoutItem *item = m_answers->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    for (int i = 0; i < static_cast<int>(note.answers.size()); ++i) {
        const AnswerKind kind = note.answers[static_cast<std::size_t>(i)];
        auto *button = new QPushButton(
            QString(service::wordsOf(kind, note) + u"  %1"_s.arg(kind == AnswerKind::LeaveOut ? 0 : i + 1)), m_card);
        button->setEnabled(kind != AnswerKind::OnDay || m_dayGiven);
        button->setObjectName(u"inboxAnswer%1"_s.arg(i));
        button->setProperty("primary", i == 0);
        m_answers->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, i] { answer(i); });
    }
    m_answers->addStretch(1);
}

std::vector<qint64> ImportInbox::alike(const service::QuestionNote &note) const
{
    std::vector<qint64> ids;
    if (note.kind == u"tick_without_date") {
        for (const service::QuestionNote &one : m_questions) {
            if (one.kind == note.kind && one.file == note.file) {
                ids.push_back(one.id);
            }
        }
    }
    return ids;
}

void ImportInbox::answerByKey(int index)
{
    if (m_row >= 0 && m_row < static_cast<int>(m_questions.size())) {
        const auto &answers = m_questions[static_cast<std::size_t>(m_row)].answers;
        if (index < static_cast<int>(answers.size())
            && answers[static_cast<std::size_t>(index)] != AnswerKind::LeaveOut) {
            answer(index);
        }
    }
}

void ImportInbox::leaveOut()
{
    if (m_row >= 0 && m_row < static_cast<int>(m_questions.size())) {
        const auto &answers = m_questions[static_cast<std::size_t>(m_row)].answers;
        if (const auto found = std::ranges::find(answers, AnswerKind::LeaveOut); found != answers.end()) {
            answer(static_cast<int>(found - answers.begin()));
        }
    }
}

void ImportInbox::answer(int index)
{
    if (m_row < 0 || m_row >= static_cast<int>(m_questions.size())) {
        return;
    }
    const service::QuestionNote &note = m_questions[static_cast<std::size_t>(m_row)];
    if (index >= static_cast<int>(note.answers.size())) {
        return;
    }
    service::QuestionAnswer answer;
    answer.kind = note.answers[static_cast<std::size_t>(index)];
    answer.number = m_number->text().trimmed();
    if (answer.kind == AnswerKind::SamePerson && answer.number.isEmpty() && !note.candidates.empty()) {
        const int chosen = std::max(0, m_who->currentIndex().row());
        answer.candidate = note.candidates[static_cast<std::size_t>(chosen)].id;
    }
    answer.day = toDay(m_day->date());
    if (answer.kind == AnswerKind::OnDay && !m_dayGiven) {
        m_day->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (answer.kind == AnswerKind::OnDay && m_all->isChecked()) {
        Q_EMIT answeredAll(alike(note), answer);
        return;
    }
    Q_EMIT answered(note.id, answer);
}

} // namespace caodiem::ui
