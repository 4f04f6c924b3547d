#include "commands/check/check_report.hpp"

#include "base/shown_path.hpp"
#include "commands/open_routine.hpp"
#include "routine/schema/json_text.hpp"

#include <ostream>
#include <utility>

namespace unknot {
namespace {

std::string jsonPlace(const std::string& file, const SourceLocation& location) {
    return "{\"file\": " + jsonString(file) + ", \"line\": " + std::to_string(location.line) +
           ", \"column\": " + std::to_string(location.column) +
           ", \"endColumn\": " + std::to_string(location.column + location.length);
}

std::string jsonObject(const Diagnostic& diagnostic) {
    std::string related;
    for (const RelatedLocation& one : diagnostic.related)
        related += (related.empty() ? "" : ", ") + jsonPlace(diagnostic.file, one.location) +
                   ", \"message\": " + jsonString(one.message) + "}";
    return jsonPlace(diagnostic.file, diagnostic.location) +
           ", \"severity\": " + (diagnostic.severity == Severity::error ? "\"error\"" : "\"warning\"") +
           ", \"id\": \"" + std::string(nameOf(diagnostic.id)) + "\", \"message\": " + jsonString(diagnostic.message) +
           ", \"related\": [" + related + "]}";
}

// Empty for a file with mistakes, because they say enough.
std::string verdict(const CheckedFile& checked, bool strict) {
    if (!isGood(checked, strict)) return "";
    const std::size_t warnings = allOf(checked).size();
    const std::string but = warnings == 0   ? ""
                            : warnings == 1 ? ", but a warning"
                                            : ", but " + std::to_string(warnings) + " warnings";
    return shownPath(checked.file) + ": no mistakes" + but + " (" + checked.summary + ")\n";
}

} // namespace

std::string asGccLines(const CheckedFile& checked) {
    std::string lines;
    for (const Diagnostic& diagnostic : allOf(checked))
        lines += renderBriefly(diagnostic);
    return lines;
}

std::string asJsonObjects(const CheckedFile& checked) {
    std::string objects;
    for (const Diagnostic& diagnostic : allOf(checked))
        objects += (objects.empty() ? "" : ", ") + jsonObject(diagnostic);
    return objects;
}

void CheckReport::add(const CheckedFile& checked) {
    switch (m_request.format) {
    case CheckFormat::text:
        writeText(checked);
        break;
    case CheckFormat::gcc:
        m_context.out << asGccLines(checked);
        break;
    case CheckFormat::json:
        const std::string objects = asJsonObjects(checked);
        m_objects += (m_objects.empty() || objects.empty() ? "" : ", ") + objects;
        break;
    }
}

void CheckReport::end() {
    if (m_request.format == CheckFormat::json) m_context.out << "[" << std::exchange(m_objects, "") << "]\n";
    m_context.out.flush();
}

void CheckReport::writeText(const CheckedFile& checked) {
    if (!checked.fault.empty()) {
        fail(m_context, checked.fault);
        return;
    }
    for (const Diagnostic& diagnostic : checked.diagnostics)
        m_context.out << render(diagnostic, checked.text, m_context.outColours);
    for (const OwnStretchFile& file : checked.stretchFiles)
        for (const Diagnostic& diagnostic : file.diagnostics)
            m_context.out << render(diagnostic, file.text, m_context.outColours);
    m_context.out << verdict(checked, m_request.strict);
    if (checked.untimed > 0)
        m_context.out << shownPath(checked.file) << ": " << checked.untimed
                      << " spoken lines were not timed, because the file has too many words\n";
    for (const std::string& note : checked.notes)
        m_context.out << shownPath(checked.file) << ": " << note << "\n";
}

} // namespace unknot
