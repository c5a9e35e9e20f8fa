// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/table_reader.h"

namespace caodiem::ingest {

/// What a directive may cost at most: far above any paper, far below what would fill the memory.
[[nodiscard]] inline TableLimits directiveLimits()
{
    TableLimits limits;
    limits.fileBytes = 20 * 1024 * 1024;
    limits.unpackedBytes = 128 * 1024 * 1024;
    return limits;
}

/// The text of a directive, txt or docx, told apart by content and not by the name.
///
/// txt: UTF-8 with or without a byte order mark, or UTF-16; CRLF and CR become LF. docx: the paragraphs of the
/// document's main part joined by LF, the cells of a table row by TAB; line breaks and tabs inside a paragraph are LF
/// and TAB; what was deleted or moved away under tracking is left out, as are headers, footers and notes. Letters stay
/// as they are written, composed or not, so that an offset into the text is an offset into what the sender wrote.
///
/// Errors, Error::context with the file's name: NotFound, Io; BadInput "limit:FILE"; Corrupt a damaged container or
/// forbidden XML (a document type); Unsupported with `detail` "encoding", "binary", "password-or-doc" or
/// "not-a-document".
[[nodiscard]] Result<QString> readDirective(const QString &path, const TableLimits &limits = directiveLimits());

} // namespace caodiem::ingest
