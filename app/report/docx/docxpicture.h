// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/officeflow.h"

#include <QXmlStreamWriter>

namespace nghisu::docx {

/// The w:drawing of a picture that stands in its line like a letter (ECMA-376-1, 20.4.2.8).
/// \param id no other drawing of the document has it; from 1
void writePicture(QXmlStreamWriter& xml, const FlowPicture& picture, int id);

/// Where the picture is kept, seen from the part that shows it.
QString picturePath(const FlowPicture& picture);

}  // namespace nghisu::docx
