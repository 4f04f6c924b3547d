// The files that the READMEs of the source name exist.

#include "rules/source_files.hpp"
#include "support/temporary_folder.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <regex>

using namespace unknot::test;

namespace {

// True if the file exists below src or below src/figure, or in any folder if the name has none.
bool isThere(const std::string& name, const std::vector<SourceFile>& files) {
    return std::ranges::any_of(files, [&](const SourceFile& file) {
        return file.name == name || file.name == "figure/" + name ||
               (name.find('/') == std::string::npos && file.name.ends_with("/" + name));
    });
}

} // namespace

TEST_CASE("Every file that the READMEs of the source name is there") {
    const auto files = sourceFiles("src");
    for (const std::string page : {"/src/README.md", "/CONTRIBUTING.md"}) {
        const std::string text = contentOf(UNKNOT_SOURCE_FOLDER + page);
        const std::regex names("`([a-z0-9_/]+\\.[hc]pp)`");
        std::size_t named = 0;
        for (std::sregex_iterator found(text.begin(), text.end(), names), end; found != end; ++found, ++named) {
            const std::string name = (*found)[1];
            CHECK_MESSAGE(isThere(name, files), page << " names " << name);
        }
        CHECK(named > 5);
    }
}
