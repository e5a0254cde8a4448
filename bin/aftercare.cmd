@echo off
rem Starts Aftercare on Java 17 or later, as bin/aftercare does elsewhere, which says why. It has the same flags for any size.
rem   JAVA_HOME              the Java to use
rem   AFTERCARE_JAR          the jar to start, if not the one of this folder's neighbour, ..\target
rem   AFTERCARE_JAVA_FLAGS   further flags for Java, such as -Xmx4g
rem No block in brackets names a path: one such as "Program Files (x86)" would end it.
setlocal EnableExtensions DisableDelayedExpansion

rem In a bundle, the jar and a Java of its own stand beside the launcher.
set "bundled="
if exist "%~dp0aftercare.jar" if exist "%~dp0java\bin\java.exe" set "bundled=%~dp0java"

set "jar=%AFTERCARE_JAR%"
if not defined jar if defined bundled set "jar=%~dp0aftercare.jar"
if not defined jar set "jar=%~dp0..\target\aftercare.jar"
if not exist "%jar%" goto :nojar

set "java="
if defined bundled set "java=%bundled%\bin\java.exe"
if not defined java if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java goto :nojava
if not exist "%java%" goto :nojava

rem The version is read from the file that describes a Java. Where there is none, Java 17 is taken for granted.
for %%h in ("%java%\..\..") do set "release=%%~fh\release"
set "version=17"
if exist "%release%" for /f "usebackq tokens=2 delims==" %%v in (`findstr /b /c:"JAVA_VERSION=" "%release%"`) do set "version=%%~v"
for /f "tokens=1 delims=.-+" %%m in ("%version%") do set "major=%%m"
if %major% lss 17 goto :oldjava

set "flags=-XX:+IgnoreUnrecognizedVMOptions -Xlog:disable -XX:-UsePerfData -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xss2m"
set "flags=%flags% -XX:CompileThresholdScaling=0.6 -XX:C1MaxInlineSize=25"
if /i not "%~1"=="serve" set "flags=%flags% -Xmn150m -XX:SurvivorRatio=3"
if %major% geq 24 set "flags=%flags% --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"
if defined bundled set flags=%flags% "-Daftercare.launcher=%~f0"

rem From Java 19 on, Java itself makes the archive of classes, and renews it when the jar changes.
if %major% lss 19 goto :plain
if not defined LOCALAPPDATA goto :plain
set "cache=%LOCALAPPDATA%\Aftercare"
if not exist "%cache%" mkdir "%cache%" 2>nul
"%java%" %flags% -XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=%cache%\java%version%.archive" %AFTERCARE_JAVA_FLAGS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:plain
"%java%" %flags% %AFTERCARE_JAVA_FLAGS% -jar "%jar%" %*
exit /b %ERRORLEVEL%

:nojar
>&2 echo "%jar%" is not there. Build it first: mvnw.cmd package -DskipTests
exit /b 2

:nojava
>&2 echo Aftercare needs Java 17 or later, and there is none. Install one, or set JAVA_HOME to it.
exit /b 3

:oldjava
>&2 echo Aftercare needs Java 17 or later, and this is Java %version%. Set JAVA_HOME to a later one.
exit /b 3
