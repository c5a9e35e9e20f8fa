// SPDX-License-Identifier: GPL-3.0-or-later
// What the list says, into the register: for which rows it is asked.
#include "service/take_over.h"
#include "ui/models/difference_model.h"
#include "ui/pages/upper_list_page.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

QStringList UpperListPage::takeableKeys(bool all) const
{
    QStringList keys;
    if (all) {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            const service::UpperLine &line = m_model->lineAt(row);
            if (!line.agreed && service::saysDone(line)) {
                keys << line.key;
            }
        }
        return keys;
    }
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        const service::UpperLine &line = m_model->lineAt(index.row());
        if (service::saysDone(line)) {
            keys << line.key;
        }
    }
    return keys;
}

void UpperListPage::take()
{
    if (const QStringList keys = takeableKeys(false); !keys.isEmpty()) {
        Q_EMIT takeWanted(keys);
    }
}

void UpperListPage::takeAll()
{
    if (const QStringList keys = takeableKeys(true); !keys.isEmpty()) {
        Q_EMIT takeWanted(keys);
    }
}

void UpperListPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"differenceMenu"_s);
    const auto add = [this, menu](const QString &text, bool enabled, auto act) {
        QAction *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    add(tr("Take the list's word…\tN"), m_take->isEnabled(), [this] { take(); });
    add(tr("Take all shown…\tShift+N"), m_takeAll->isEnabled(), [this] { takeAll(); });
    menu->addSeparator();
    add(tr("Agree with a reason\tK"), m_reason->isEnabled(), [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    add(tr("Withdraw the agreement\tU"), m_withdraw->isEnabled(), [this] { withdraw(); });
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

} // namespace caodiem::ui
