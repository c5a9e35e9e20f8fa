// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/saved_filters.h"

#include "ui/dialogs/name_dialog.h"
#include "ui/register_commands.h"
#include "ui/widgets/message_bar.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

namespace {

/// In a menu "&" would underline the next letter.
QString inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

SavedFilters::SavedFilters(RegisterCommands &commands, QWidget *page)
    : QObject(page)
    , m_commands(commands)
    , m_page(page)
    , m_button(new QPushButton(tr("&Saved filters"), page))
    , m_message(new MessageBar(page))
{
    m_button->setMenu(new QMenu(m_button));
    m_button->setObjectName(u"savedFilters"_s);
    m_button->setToolTip(tr("Filters that were given a name; everybody at this store has them"));
    m_message->setObjectName(u"filterMessage"_s);
    m_message->hide();
    connect(m_button->menu(), &QMenu::aboutToShow, this, [this] { fill(m_button->menu()); });
    connect(m_message, &MessageBar::actionWanted, this, &SavedFilters::act);
}

void SavedFilters::reload()
{
    m_message->hide();
    m_commands.loadFilters([this](const std::vector<service::SavedFilter> &list) { m_list = list; });
}

void SavedFilters::fill(QMenu *menu)
{
    delete menu->findChild<QMenu *>(u"deleteFilter"_s); // clear() leaves submenus
    menu->clear();
    for (const service::SavedFilter &saved : m_list) {
        QAction *action = menu->addAction(inMenu(saved.name), this, [this, saved] { choose(saved); });
        action->setCheckable(true);
        action->setChecked(saved.readable && saved.filter == m_current);
    }
    if (m_list.empty()) {
        menu->addAction(tr("None saved yet"))->setEnabled(false);
    }
    menu->addSeparator();
    QAction *keep = menu->addAction(tr("Save the filter that is on…"), this, &SavedFilters::askName);
    keep->setObjectName(u"saveFilter"_s);
    keep->setEnabled(m_current != engine::ResidentFilter());
    QMenu *dropping = menu->addMenu(tr("Delete"));
    dropping->setObjectName(u"deleteFilter"_s);
    dropping->setEnabled(!m_list.empty());
    for (const service::SavedFilter &saved : m_list) {
        dropping->addAction(inMenu(saved.name), this, [this, saved] { drop(saved); });
    }
}

void SavedFilters::choose(const service::SavedFilter &saved)
{
    if (saved.readable) {
        m_message->hide();
        Q_EMIT chosen(saved.filter);
        return;
    }
    m_subject = saved;
    m_mayRestore = false;
    m_message->say(MessageBar::Kind::Error,
        tr("The filter “%1” cannot be read: its village, school or class is not in the register any more, or a newer "
           "version saved it. Nothing was filtered.")
            .arg(saved.name),
        tr("Delete the filter"));
}

void SavedFilters::askName()
{
    QStringList taken;
    for (const service::SavedFilter &saved : m_list) {
        taken << saved.name;
    }
    auto *dialog = new NameDialog(
        tr("Save the filter"), tr("&Name of the filter"), static_cast<int>(service::kLongestFilterName), taken, m_page);
    connect(dialog, &NameDialog::named, this, [this, filter = m_current](const QString &name) { save(name, filter); });
    dialog->open();
}

void SavedFilters::save(const QString &name, const engine::ResidentFilter &filter)
{
    m_commands.saveFilter(name, filter, [this, name](const std::vector<service::SavedFilter> &list) {
        m_list = list;
        m_message->say(MessageBar::Kind::Success, tr("The filter “%1” is saved.").arg(name));
    });
}

void SavedFilters::drop(const service::SavedFilter &saved)
{
    m_commands.dropFilter(saved.name, [this, saved](const std::vector<service::SavedFilter> &list) {
        m_list = list;
        m_subject = saved;
        m_mayRestore = saved.readable;
        m_message->say(MessageBar::Kind::Info, tr("The filter “%1” was deleted.").arg(saved.name),
            saved.readable ? tr("Bring it back") : QString());
    });
}

void SavedFilters::act()
{
    m_message->hide();
    if (m_mayRestore) {
        save(m_subject.name, m_subject.filter);
    } else {
        drop(m_subject);
    }
}

} // namespace caodiem::ui
