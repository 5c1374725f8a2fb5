// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/intake.h"

#include "text/bodyfinder.h"
#include "text/fold.h"
#include "text/letterreader.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace nghisu {

namespace {

// Names of a record become those of the directory where it knows them, and are shown where they
// stand in the text. False where `cancelled` became true.
bool lookUp(QList<DraftProposal>& proposals, const BodyFinder& finder,
            const QHash<QString, const Body*>& known, const std::atomic_bool* cancelled)
{
    for (DraftProposal& proposal : proposals) {
        if (cancelled && cancelled->load(std::memory_order_relaxed))
            return false;
        DraftProposal found;
        found.text = proposal.text;
        nghisu::analyse(found, finder);
        for (DraftBody& body : proposal.bodies) {
            if (const Body* its = known.value(foldForSearch(body.name))) {
                body.code = its->code;
                body.name = its->name;
                body.shortName = its->shortName;
                body.group = false;
            }
            for (const DraftBody& named : std::as_const(found.bodies)) {
                if (named.code == body.code && (!body.group || named.name == body.name))
                    body.span = named.span;
            }
        }
        if (!lookUp(proposal.children, finder, known, cancelled))
            return false;
    }
    return true;
}

}  // namespace

class Intake::Private {
public:
    explicit Private(const QList<Body>& directory) : finder(directory), reader(finder) {}

    Result<DraftDocument> ofRecord(const SourceText& source,
                                   const std::atomic_bool* cancelled) const
    {
        DraftDocument draft = *source.draft;
        draft.fileName = source.name;
        draft.encoding = source.encoding;
        QHash<QString, const Body*> known;
        for (const Body& body : finder.directory())
            known.insert(foldForSearch(body.name), &body);
        if (!lookUp(draft.proposals, finder, known, cancelled))
            return Error{ErrorCode::Cancelled, source.name};
        return draft;
    }

    BodyFinder finder;
    LetterReader reader;
};

Intake::Intake(const QList<Body>& directory) : d(std::make_unique<Private>(directory)) {}
Intake::~Intake() = default;
Intake::Intake(Intake&&) noexcept = default;
Intake& Intake::operator=(Intake&&) noexcept = default;

Result<DraftDocument> Intake::readFile(const QString& path, const std::atomic_bool* cancelled) const
{
    ReadOptions options;
    options.limits.cancelled = cancelled;
    const Result<SourceText> source = readSource(path, options);
    if (!source)
        return source.error();
    return read(*source, cancelled);
}

Result<DraftDocument> Intake::read(const SourceText& source,
                                   const std::atomic_bool* cancelled) const
{
    if (source.draft)
        return d->ofRecord(source, cancelled);
    Result<DraftDocument> draft = readText(source.text, source.name, source.encoding, cancelled);
    if (!draft)
        return draft;
    for (const QString& line : source.furniture) {
        draft->text += (draft->text.endsWith(u'\n') ? u"\n"_s : u"\n\n"_s) + line;
        draft->leftOut.append(
            {line, LeftOutReason::PageFurniture, {draft->text.size() - line.size(), line.size()}});
    }
    return draft;
}

Result<DraftDocument> Intake::readText(const QString& text, const QString& fileName,
                                       const QString& encoding,
                                       const std::atomic_bool* cancelled) const
{
    DraftDocument draft;
    draft.fileName = fileName;
    draft.encoding = encoding;
    draft.text = normalisedText(text);
    if (!d->reader.read(draft, cancelled))
        return Error{ErrorCode::Cancelled, fileName};
    return draft;
}

DraftProposal Intake::analyse(const QString& text) const
{
    DraftProposal proposal;
    proposal.text = normalisedText(text);
    nghisu::analyse(proposal, d->finder);
    return proposal;
}

Result<DraftDocument> readDraft(const QString& path, const QList<Body>& directory)
{
    return Intake(directory).readFile(path);
}

DraftDocument draftFromText(const QString& text, const QString& fileName, const QString& encoding,
                            const QList<Body>& directory)
{
    // Without a cancel flag nothing can go wrong.
    return Intake(directory).readText(text, fileName, encoding).value();
}

DraftProposal analyseProposal(const QString& text, const QList<Body>& directory)
{
    return Intake(directory).analyse(text);
}

}  // namespace nghisu
