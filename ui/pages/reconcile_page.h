// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "service/directive_findings.h"
#include "ui/widgets/message_bar.h"

#include <QWidget>

#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;
class QTableView;

namespace caodiem::ui {

class CardFrame;
class ElidedLabel;
class EmptyState;
class FindingModel;
class MarkedText;

/// "Số trong văn bản có đúng không?" A directive with every figure marked, the same figures as a table, and what is
/// to be said about the chosen one. The page reads and writes no file itself.
class ReconcilePage : public QWidget {
    Q_OBJECT
public:
    explicit ReconcilePage(QWidget *parent = nullptr);

    /// `document` is a file's name, empty for a pasted text; `image` may be null.
    void setChecked(const QString &document, const service::CheckedText &checked,
        std::shared_ptr<const service::OfficeImage> image);
    /// Why nothing could be read. The last directive stays.
    void setProblem(const QString &sentence);
    [[nodiscard]] bool hasText() const { return !m_text.isEmpty(); }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] service::DirectiveFindings findings() const { return {m_document, m_figures}; }
    [[nodiscard]] const std::shared_ptr<const service::OfficeImage> &image() const { return m_image; }

    [[nodiscard]] MarkedText *view() const { return m_view; }
    [[nodiscard]] QTableView *table() const { return m_table; }
    [[nodiscard]] FindingModel *model() const { return m_model; }
    void choose(int row);
    void nextMismatch(int step); ///< 1 or -1
    void copyQuestion();
    void paste();

Q_SIGNALS:
    void fileWanted(); ///< ask which
    void fileGiven(const QString &file);
    void textGiven(const QString &text);
    void exportWanted();
    void said(caodiem::ui::MessageBar::Kind kind, const QString &sentence);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildHead();
    void buildText();
    void buildTable();
    void connectKeys();
    void fillPills();
    void explain(int row);
    void fitColumns();
    void writeButtons();
    void dress();

    QString m_document;
    QString m_text;
    std::vector<service::CheckedFigure> m_figures;
    std::shared_ptr<const service::OfficeImage> m_image;

    QStackedLayout *m_stack;
    EmptyState *m_empty;
    MessageBar *m_problem;
    ElidedLabel *m_caption;
    QHBoxLayout *m_pills;
    QPushButton *m_open;
    QPushButton *m_paste;
    QPushButton *m_export;
    QPushButton *m_previous;
    QPushButton *m_next;
    CardFrame *m_textCard;
    CardFrame *m_tableCard;
    MarkedText *m_view;
    FindingModel *m_model;
    QTableView *m_table;
    QLabel *m_mark;
    QLabel *m_explanation;
    QPushButton *m_copy;
    int m_row = -1;
};

} // namespace caodiem::ui
