// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_pane.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kWideNav = 208;
constexpr int kNarrowNav = 48;
constexpr int kRow = 32;
constexpr int kSymbolRole = Qt::UserRole;
constexpr int kBadgeRole = Qt::UserRole + 1;

/// Row height belongs here, not into the style sheet (Qt 6.4).
class NavDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.rect.width(), kRow};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens &t = tokens();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        if (selected) {
            painter->fillRect(option.rect, t.accentSoft);
            painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), t.accent);
        } else if (option.state.testFlag(QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, t.head);
        }
        const QColor ink = selected ? t.text : t.text2;
        const QPixmap pixmap = symbol(
            index.data(kSymbolRole).toString(), selected ? t.accent : ink, 16, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(option.rect.left() + 16, option.rect.center().y() - 7.5), pixmap);
        painter->setFont(fontOf(13, selected));
        painter->setPen(ink);
        if (option.rect.width() > kNarrowNav) { // icons alone where there is no room for titles
            painter->drawText(
                option.rect.adjusted(42, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
        }
        paintBadge(painter, option.rect, index.data(kBadgeRole).toString());
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(t.accent, 2));
            painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
        }
        painter->restore();
    }

private:
    /// The number in a soft round box; in a narrow pane a corner of it over the icon.
    static void paintBadge(QPainter *painter, const QRect &row, const QString &count)
    {
        if (count.isEmpty()) {
            return;
        }
        const Tokens &t = tokens();
        painter->setFont(fontOf(11, true));
        const int width = std::max(18, painter->fontMetrics().horizontalAdvance(count) + 10);
        const bool narrow = row.width() <= kNarrowNav;
        const QRect box(
            row.right() - width - (narrow ? 2 : 10), narrow ? row.top() + 1 : row.center().y() - 8, width, 17);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.warnSoft);
        painter->drawRoundedRect(box, 8, 8);
        painter->setPen(t.warn);
        painter->drawText(box, Qt::AlignCenter, count);
    }
};

} // namespace

NavPane::NavPane(const std::vector<NavEntry> &entries, QWidget *parent)
    : QFrame(parent)
    , m_entries(entries)
    , m_list(new QListWidget(this))
    , m_theme(new QPushButton(this))
    , m_keys(new QPushButton(this))
{
    setObjectName(u"navPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 1, 8);
    column->setSpacing(2);
    m_list->setObjectName(u"navList"_s);
    m_list->setItemDelegate(new NavDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Pages"));
    for (const NavEntry &entry : m_entries) {
        auto *item = new QListWidgetItem(entry.title, m_list);
        item->setData(kSymbolRole, entry.symbolName);
        item->setToolTip(entry.title);
    }
    m_list->setCurrentRow(0);
    column->addWidget(m_list, 1);
    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    column->addWidget(line);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(6, 4, 6, 0);
    foot->setSpacing(2);
    for (QPushButton *button : {m_theme, m_keys}) {
        button->setProperty("navFoot", true);
        foot->addWidget(button);
    }
    column->addLayout(foot);
    m_theme->setObjectName(u"themeButton"_s);
    m_keys->setObjectName(u"keysButton"_s);
    connect(m_list, &QListWidget::currentRowChanged, this, &NavPane::pageChosen);
    // A click on the chosen page leads back to it from a list that was opened out of it.
    connect(m_list, &QListWidget::itemClicked, this, [this] { Q_EMIT pageChosen(m_list->currentRow()); });
    connect(m_theme, &QPushButton::clicked, this, &NavPane::themeSwitchWanted);
    connect(m_keys, &QPushButton::clicked, this, &NavPane::keySheetWanted);
    setNarrow(false);
}

void NavPane::setCurrent(int index)
{
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(index);
}

void NavPane::setBadge(int index, qint64 count)
{
    QListWidgetItem *item = m_list->item(index);
    item->setData(kBadgeRole, count > 0 ? QString::number(count) : QString());
    item->setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %2 waiting").arg(item->text()).arg(count) : item->text());
}

void NavPane::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrowNav : kWideNav);
    dress();
}

void NavPane::dress()
{
    const bool dark = currentTheme() == ThemeKind::Dark;
    const QString theme = dark ? tr("Light theme") : tr("Dark theme");
    m_theme->setIcon(icon(dark ? u"sun"_s : u"moon"_s));
    m_keys->setIcon(icon(u"keyboard"_s));
    m_theme->setText(m_narrow ? QString() : QString(theme + u"  F12"_s));
    m_keys->setText(m_narrow ? QString() : QString(tr("Keys") + u"  F1"_s));
    m_theme->setToolTip(QString(theme + u" (F12)"_s));
    m_keys->setToolTip(QString(tr("Keys") + u" (F1)"_s));
    m_theme->setAccessibleName(theme);
    m_keys->setAccessibleName(tr("Keys"));
}

void NavPane::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

} // namespace caodiem::ui
