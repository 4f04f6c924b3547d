#pragma once

// The built program as a person meets it: started on the display, its window found, looked at and typed
// into. Ends the program when a test is done with it.

#include "picture/draw_list.hpp"
#include "support/eventually.hpp"
#include "support/own_folders.hpp"

#include <memory>
#include <string>
#include <vector>

namespace unknot::test {

/// The result of a finished program; `status` is -1 if a signal ended it.
struct Ended {
    int status = -1;
    double processorSeconds = 0;
};

class RunningWindow {
public:
    /// Starts `unknot play` with a routine of this text and more arguments, with no sound device in reach, for
    /// somebody who has put the first note away.
    RunningWindow(const std::string& routine, const std::vector<std::string>& arguments);

    /// Starts `unknot` with these arguments for the person with these folders, which must outlive it.
    RunningWindow(const OwnFolders& folders, const std::vector<std::string>& arguments,
                  const OwnFolders::Environment& more = {});
    ~RunningWindow();

    /// True once the window can be seen; looks as often as it can.
    bool appeared();

    std::string title();
    std::vector<Color> pixels(); ///< Of the whole window; empty when it is gone.
    Size size();
    Size screen(); ///< The display's.

    /// All keys and clicks are the display's own, as from a keyboard and a mouse.
    void press(unsigned long key);       ///< An X key symbol, pressed and let go.
    void pressPlace(unsigned code);      ///< The key with this X code, whatever it types.
    void hold(unsigned code, bool down); ///< Without waiting for the window to have the keyboard.
    void type(const std::string& letters);
    bool takeKeyboard(); ///< Waits until the window has it.
    void click(Point at);
    void clickHere(); ///< Without moving the pointer.
    void resize(int width, int height);
    void destroy();           ///< As another program might.
    void cover(bool covered); ///< With a white window over the whole screen; only with a routine of its own.
    void leave();             ///< For another window, which has the keyboard then.
    void comeBack();
    void movePointer(Point at);
    bool showsPointer(); ///< At its present place.

    /// Waits for the program to end by itself, at most 20 s.
    Ended ended();

private:
    struct Implementation;

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot::test
