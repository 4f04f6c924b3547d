#include "commands/host/new_routine_file.hpp"

#include "base/shown_path.hpp"
#include "base/unicode.hpp"
#include "commands/host/routine_title.hpp"
#include "routine/library.hpp"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <system_error>

namespace unknot {
namespace {

namespace fs = std::filesystem;

constexpr int mostNames = 1000;

Host::NewRoutineFile failed(const std::string& what, const fs::path& path, const std::string& why) {
    Host::NewRoutineFile made;
    made.fault = what + " '" + shownPath(path) + "' cannot be made (" + why + ").";
    return made;
}

struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

// Removes a file that could not be written whole. Returns the reason; empty if all went well.
std::string filled(File file, const fs::path& path, const std::string& text) {
    const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
    const bool closed = std::fclose(file.release()) == 0;
    if (written && closed) return {};
    const std::string why = std::strerror(errno);
    std::error_code ignored;
    fs::remove(path, ignored);
    return why;
}

std::string numbered(const std::string& stem, int number) {
    return number == 1 ? stem : stem + "-" + std::to_string(number);
}

std::string freeStem(const std::string& title, const fs::path& shipped) {
    std::string stem = fileStemOf(title);
    std::error_code ignored;
    return fs::exists(shipped / (stem + ".yaml"), ignored) ? "my-" + stem : stem;
}

} // namespace

Result<std::string> templateText(const fs::path& assets) {
    return readFile(assets / "template.yaml", limits::fileBytes);
}

Host::NewRoutineFile makeRoutineFile(std::string_view title, std::string_view pattern, const fs::path& shipped,
                                     const fs::path& folder) {
    if (folder.empty()) return {{}, {}, "There is no home folder to keep a routine in; set HOME."};
    if (const std::size_t length = countCharacters(trimmedTitle(title)); length > limits::textCharacters)
        return {{},
                {},
                "The title has " + std::to_string(length) + " characters; write at most " +
                    std::to_string(limits::textCharacters) + "."};
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) return failed("The folder", folder, error.message());
    const std::string wanted = trimmedTitle(title), stem = freeStem(wanted, shipped);
    const std::string schema = schemaLine(shipped / "routine.schema.json");
    for (int number = 1; number <= mostNames; ++number) {
        const std::string name = numbered(stem, number);
        const fs::path path = folder / (name + ".yaml");
        File file(std::fopen(path.c_str(), "wx"));
        if (!file && errno == EEXIST) continue;
        if (!file) return failed("The file", path, std::strerror(errno));
        const std::string why = filled(std::move(file), path, schema + filledTemplate(pattern, wanted, name));
        if (!why.empty()) return failed("The file", path, why);
        return {path.string(), path.string(), {}};
    }
    return failed("A file", folder / (stem + ".yaml"), "there are too many of that name");
}

} // namespace unknot
