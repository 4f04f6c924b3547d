#include "base/shown_path.hpp"
#include "commands/check/changed_files.hpp"
#include "commands/check/check_report.hpp"
#include "commands/check/checked_file.hpp"
#include "commands/local_hour.hpp"
#include "commands/open_routine.hpp"
#include "sound/cache/cached_voice.hpp"

#include <algorithm>
#include <chrono>
#include <memory>
#include <ostream>
#include <thread>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::milliseconds betweenLooks{250};

bool isFolder(const std::string& name, const Library& library) {
    std::error_code error;
    return library.pathOf(name) == name && fs::is_directory(name, error);
}

// The routines of each folder, and the stretches in a folder `stretches` in it. An empty folder stands for itself.
std::vector<std::string> filesOf(const std::vector<std::string>& names, const Library& library) {
    std::vector<std::string> files;
    for (const std::string& name : names) {
        const std::size_t before = files.size();
        if (isFolder(name, library))
            for (const fs::path& folder : {fs::path(name), fs::path(name) / "stretches"})
                for (const fs::path& file : yamlFilesIn(folder))
                    files.push_back(file.string());
        if (files.size() == before) files.push_back(name);
    }
    return files;
}

FileStamps stampsOf(const std::vector<std::string>& names, const Library& library) {
    FileStamps stamps;
    for (const std::string& file : filesOf(names, library))
        stamps[file] = stampOf(library.pathOf(file));
    return stamps;
}

class Checker {
public:
    Checker(const CheckRequest& request, const CommandContext& context)
        : m_request(request), m_context(context),
          m_timer(makeLineTimer(readSentenceLengths(context.folders.shippedSpeech / sentenceLengthsFile),
                                makeCachedVoice("rms", context.folders.speech))) {}

    /// Returns the exit code.
    int check(const std::vector<std::string>& files, const Library& library) {
        CheckReport report(m_request, m_context);
        bool good = true;
        for (const std::string& file : files) {
            const CheckedFile checked = checkOne(file, library);
            report.add(checked);
            good = good && isGood(checked, m_request.strict);
        }
        report.end();
        return good ? 0 : 1;
    }

    /// Returns only if nothing can be written any more. Ctrl-C ends the program.
    int watch() {
        Library library = openLibrary(m_context.folders);
        FileStamps stamps = stampsOf(m_request.files, library);
        int code = check(filesOf(m_request.files, library), library);
        for (ChangedFiles changes(stamps); m_context.out;) {
            std::this_thread::sleep_for(betweenLooks);
            const std::vector<std::string> changed = changes.due(stampsOf(m_request.files, library));
            if (changed.empty()) continue;
            if (m_request.format == CheckFormat::text) m_context.out << "--- " << localTimeText() << "\n";
            library = openLibrary(m_context.folders);
            code = check(changed, library);
        }
        return code;
    }

private:
    CheckedFile checkOne(const std::string& name, const Library& library) {
        if (!isFolder(name, library)) return checkFile(name, m_request.routineOverrides, library, m_timer);
        CheckedFile empty;
        empty.file = name;
        empty.fault = "there is no file that ends in .yaml in the folder '" + shownPath(name) + "'";
        return empty;
    }

    const CheckRequest& m_request;
    const CommandContext& m_context;
    LineTimer m_timer;
};

} // namespace

int run(const CheckRequest& request, const CommandContext& context) {
    const bool readsInput = std::ranges::find(request.files, "-") != request.files.end();
    if (request.watches && readsInput) {
        fail(context, "'--watch' needs files, because the standard input does not change");
        return 2;
    }
    Checker checker(request, context);
    if (request.watches) return checker.watch();
    const Library library = openLibrary(context.folders);
    return checker.check(filesOf(request.files, library), library);
}

} // namespace unknot
